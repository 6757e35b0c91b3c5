/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.LocalText;

/** A word of activity data, such as an item, with its title. */
public record MethodWord(String id, LocalText name) {}
