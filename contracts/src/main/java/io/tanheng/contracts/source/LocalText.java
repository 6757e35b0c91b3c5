/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.source;

/** A name in English and Chinese; both are always there. */
public record LocalText(String en, String zh) {}
