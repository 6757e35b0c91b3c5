/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.print;

import io.tanheng.reporting.pages.words.Language;
import java.time.Instant;

/**
 * A document ready to be printed.
 *
 * @param xhtml well-formed, without style: the style of all papers is put in
 * @param title as readers show it in their title bar
 * @param at when what it says was said; the only time in the file
 */
record Paper(String xhtml, String title, Language language, Instant at) {}
