/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.outcome.Sentence;

/**
 * Which text of an edition this is, where it is not the first.
 *
 * @param number 2 for the first that follows the one published
 * @param words what is different and why
 * @param corrects whether it corrects a mistake, so that figures change; otherwise all that was computed before comes to the same
 */
public record Revision(int number, Sentence words, boolean corrects) {}
