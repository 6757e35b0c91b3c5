/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.words;

/**
 * How a state is shown: by colour, by shape and by word, so that none is needed to understand it.
 *
 * @param tone name of a colour in the style sheet: good, bad, warn, still, tune or none
 * @param icon name of a shape: a symbol of {@code parts/icons.html} without its prefix
 */
public record Mark(String tone, String icon, String word) {}
