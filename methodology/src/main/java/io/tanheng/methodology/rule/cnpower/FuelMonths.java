/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.cnpower;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * A coal over many months, each with carbon measured or substituted.
 *
 * @param fuels in t, in the order of the months
 * @param carbons in tC/t, in the same order
 */
public record FuelMonths(List<Term> fuels, List<Term> carbons) {

    /**
     * What is known of a month.
     *
     * @param name such as {@code 2022-05}
     * @param fuel in t
     * @param carbon measured, in tC/t as received
     * @param calorificValue measured, in GJ/t; asked for only where there is no carbon
     */
    public record Month(
            String name,
            Outcome<? extends Term> fuel,
            Outcome<? extends Term> carbon,
            Outcome<? extends Term> calorificValue) {}

    public FuelMonths {
        fuels = List.copyOf(fuels);
        carbons = List.copyOf(carbons);
    }

    /**
     * Puts the default in the place of missing measurements. A month in which nothing was burned needs none.
     *
     * @param carbonPerEnergy see {@link CoalKind#carbonPerEnergy}
     */
    public static Outcome<FuelMonths> of(InForce law, List<Month> months, Outcome<? extends Term> carbonPerEnergy) {
        Outcome<FuelMonths> all = Outcome.present(new FuelMonths(List.of(), List.of()));
        for (Month month : months) {
            all = all.then(before -> month.fuel()
                    .then(fuel -> fuel.value().isZero() && month.carbon() instanceof Outcome.Gap
                            ? Outcome.present(before)
                            : before.and(fuel, carbon(law, month, carbonPerEnergy))));
        }
        return all;
    }

    private static Outcome<Term> carbon(InForce law, Month month, Outcome<? extends Term> carbonPerEnergy) {
        return MissingMonth.of(law, month.name(), month.carbon(), month.calorificValue(), carbonPerEnergy);
    }

    /** The carbon content of all months, by mass, in tC/t. */
    public Outcome<Term> weightedCarbon(InForce law) {
        return WeightedCarbon.of(law, fuels, carbons);
    }

    /** The emission of all months in tCO2. */
    public Outcome<Term> emission(InForce law, Outcome<? extends Term> oxidation) {
        return MonthlyCombustion.of(law, fuels, carbons, oxidation);
    }

    /** The months whose carbon content was substituted. */
    public long substituted() {
        return carbons.stream().filter(Term.Substituted.class::isInstance).count();
    }

    private Outcome<FuelMonths> and(Term fuel, Outcome<Term> carbon) {
        return carbon.map(found -> new FuelMonths(with(fuels, fuel), with(carbons, found)));
    }

    private static List<Term> with(List<Term> terms, Term next) {
        List<Term> longer = new ArrayList<>(terms);
        longer.add(next);
        return longer;
    }
}
