/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.ipcc2006;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;

/**
 * What a fuel burnt in an industry emits by tier 1.
 *
 * @param carbonDioxide what is counted in the total; nothing of wood
 * @param biogenicCarbonDioxide what wood emits, told apart; a gap for fossil fuels
 */
public record StationaryCombustion(
        Outcome<Term> heat,
        Outcome<Term> carbonDioxide,
        Outcome<Term> biogenicCarbonDioxide,
        Outcome<Term> methane,
        Outcome<Term> nitrousOxide) {

    /** Applies tier 1 to an amount of fuel as a mass. */
    public static StationaryCombustion of(
            InForce law, IpccFuel fuel, Industry industry, Outcome<? extends Term> amount) {
        Outcome<Term> heat = FuelEnergy.of(law, amount, fuel.netCalorificValue(law));
        Outcome<Term> emitted = CarbonDioxide.of(law, heat, fuel.carbonDioxideFactor(law));
        return new StationaryCombustion(
                heat,
                fuel.biogenic() ? CountedBiogenic.of(law, emitted) : emitted,
                fuel.biogenic() ? emitted : fossil(fuel),
                Methane.of(law, heat, fuel.methaneFactor(law, industry)),
                NitrousOxide.of(law, heat, fuel.nitrousOxideFactor(law, industry)));
    }

    private static Outcome<Term> fossil(IpccFuel fuel) {
        return Outcome.gap(
                GapReason.NOT_APPLICABLE,
                "{0} is fossil: it has no biogenic carbon dioxide.",
                "{0} 为化石燃料，没有生物源二氧化碳。",
                fuel.id());
    }
}
