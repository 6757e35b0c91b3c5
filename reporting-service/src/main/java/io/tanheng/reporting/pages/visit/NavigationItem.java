/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.visit;

/**
 * A word in the head of the page that leads somewhere.
 *
 * @param count things that wait there; 0 shows none
 */
public record NavigationItem(String href, String word, boolean current, long count) {}
