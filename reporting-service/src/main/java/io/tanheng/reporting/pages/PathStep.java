/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

/**
 * A step on a way, such as from a figure to proof or from a claim to a certificate.
 *
 * @param tone good where it is taken, warn where something is missing, still where it is not taken yet or needs nobody
 * @param icon a shape of {@code parts/icons.html}; {@link #NO_ICON} for none
 */
record PathStep(String tone, String icon, String name, String text) {

    static final String NO_ICON = "dot";
}
