/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

/**
 * What somebody has filled in and may not do.
 *
 * @param words why not, in the language of the page
 */
record RefusedAct(String words, FormAct form) {}
