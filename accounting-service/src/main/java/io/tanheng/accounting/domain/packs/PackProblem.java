/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.packs;

/**
 * One mistake in a pack.
 *
 * @param code such as {@code UNUSABLE_FILE}
 * @param file its path in the pack; empty where it concerns the whole
 * @param line counted from 1; 0 for the file as a whole
 */
public record PackProblem(String code, String file, int line, String en, String zh) {}
