/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.frame;

/**
 * A field of a frame with its meaning in words.
 *
 * @param kind name of its colour in the style sheet
 * @param text as sent
 */
public record FrameField(String kind, String name, String text, String meaning, boolean wanted) {}
