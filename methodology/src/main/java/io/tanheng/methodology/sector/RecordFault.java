/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.outcome.Sentence;

/**
 * One thing that keeps a record from being used.
 *
 * @param field what it concerns: {@code kind}, {@code item}, {@code period}, {@code values.FC} or {@code choices.cooling}
 * @param value as it was given; empty where it is missing
 * @param allowed the valid range, unit or words; empty where there is none
 * @param sentence names record, value and what is allowed, and says what to do
 */
public record RecordFault(GapCode code, String field, String value, String allowed, Sentence sentence) {}
