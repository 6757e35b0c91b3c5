/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnallowance;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Term;

/** The classes of power units, each with benchmarks of its own. */
public enum UnitClass {
    /** Conventional coal above the class of 300 MW. */
    COAL_ABOVE_300("coal-above-300", "coal"),
    /** Conventional coal of the class of 300 MW and below. */
    COAL_UP_TO_300("coal-up-to-300", "coal"),
    /** Coal gangue, slime, coal-water slurry and circulating fluidised beds. */
    NON_CONVENTIONAL_COAL("non-conventional-coal", "coal"),
    GAS("gas", "gas");

    private final String id;
    private final String fuel;

    UnitClass(String id, String fuel) {
        this.id = id;
        this.fuel = fuel;
    }

    /** Benchmark per electricity supplied, of the years until 2022. */
    public Outcome<Term> netBenchmark(InForce law) {
        return law.parameter("cnallowance.net-benchmark." + id);
    }

    /** Benchmark per electricity generated, of the years from 2023 on. */
    public Outcome<Term> grossBenchmark(InForce law) {
        return law.parameter("cnallowance.gross-benchmark." + id);
    }

    /** Benchmark per heat supplied. */
    public Outcome<Term> heatBenchmark(InForce law) {
        return law.parameter("cnallowance.heat-benchmark." + fuel);
    }

    boolean isConventionalCoal() {
        return this == COAL_ABOVE_300 || this == COAL_UP_TO_300;
    }

    String fuel() {
        return fuel;
    }

    /** The gap of a rule that is meant for conventional coal alone. */
    Outcome<Term> outside(Rule rule) {
        return Outcome.gap(
                GapReason.NOT_APPLICABLE,
                "{0} is meant for conventional coal units; a unit of the class {1} is not corrected.",
                "{0} 仅适用于常规燃煤机组；{1} 类机组不作修正。",
                rule.id(),
                id);
    }
}
