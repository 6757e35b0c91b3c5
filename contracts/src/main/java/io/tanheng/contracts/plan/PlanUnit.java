/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.plan;

import io.tanheng.contracts.source.LocalText;
import java.util.List;

/**
 * A part of a site with activity data of its own: a power unit, a clinker line, a steel enterprise.
 *
 * @param unit its name within the site, such as {@code unit-1}
 * @param family of methodologies, such as {@code cn-power}; the edition follows from the period
 * @param purpose what the figures are used for, such as {@code ets} or {@code report}
 * @param basis which figures count in the site's total
 * @param stacks sources of the site that measure what this unit emits; together they are compared with what is calculated
 * @param meters belt scales and meters whose hours are activity data
 */
public record PlanUnit(
        String unit,
        LocalText name,
        String family,
        String purpose,
        Basis basis,
        List<String> stacks,
        List<PlanMeter> meters) {

    public PlanUnit {
        stacks = List.copyOf(stacks);
        meters = List.copyOf(meters);
    }

    /** How the emissions that count are determined. */
    public enum Basis {
        /** From activity data; what a stack measures is the cross-check. */
        CALCULATION,
        /** From the stack; what is calculated is the cross-check. */
        MEASUREMENT
    }
}
