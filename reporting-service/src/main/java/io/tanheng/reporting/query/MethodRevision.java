/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.LocalText;
import java.util.Optional;

/**
 * A text of a methodology.
 *
 * @param number 1 for the one first published
 * @param words what is different and why; absent for the first
 * @param corrects whether it corrects a mistake, so that figures change
 * @param sha256 digest of its file
 */
public record MethodRevision(int number, Optional<LocalText> words, boolean corrects, String sha256) {}
