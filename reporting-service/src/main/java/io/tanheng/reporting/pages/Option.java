/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

/** A choice in a form. */
public record Option(String value, String word, boolean chosen) {}
