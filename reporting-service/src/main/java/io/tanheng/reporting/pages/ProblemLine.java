/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.reporting.pages.words.Mark;

/** Something that is wrong, in words. */
public record ProblemLine(Mark mark, String words) {}
