/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.statements;

import io.tanheng.contracts.source.LocalText;
import java.util.Optional;

/**
 * Activity data that is kept and goes into no figure of a statement.
 *
 * @param record number of the record; absent where the hours of a meter stand for it
 * @param unit its name in the monitoring plan
 * @param kind fuel, material, product and so on
 * @param item as it was entered: the methodology does not know it
 * @param period such as {@code 2026-03}
 * @param code {@code KIND_NOT_COUNTED} or {@code UNIT_NOT_IN_PLAN}
 * @param reason names the methodology or the plan, and what to do where it should count
 */
public record NotCounted(
        Optional<Long> record,
        String unit,
        LocalText kind,
        String item,
        Optional<String> source,
        String period,
        String code,
        LocalText reason) {}
