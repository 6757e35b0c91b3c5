/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.fuel;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.KnownNames;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.util.SortedSet;
import java.util.TreeSet;

/** The tables of default values for fuels. They differ, above all in coal, so the table belongs to the method and is never guessed. */
public enum FuelTable {
    /** Carbon materials, and the only one of the new parts whose table was found, in a transcription. */
    GBT_32151_34_2024("gbt32151-34-2024", "GB/T 32151.34-2024", "5.2.1 and table C.1"),
    /** The guides of the national carbon market; the sector says the oxidation factor. */
    CETS_2024("cets-2024", "CETS-AG-02.01-V01-2024 and CETS-AG-03.01-V01-2024", "fuel combustion"),
    /** The guides before the standards. */
    GUIDES_2013("guides-2013", "Industry accounting guides of 2013 to 2015", "fuel combustion");

    private static final String FAMILY = "fuel.";

    private final String id;
    private final String document;
    private final String clause;

    FuelTable(String id, String document, String clause) {
        this.id = id;
        this.document = document;
        this.clause = clause;
    }

    /** The second part of the ids of its parameters. */
    public String id() {
        return id;
    }

    Citation source() {
        return Citation.of(document, clause);
    }

    Confidence confidence() {
        return switch (this) {
            case GBT_32151_34_2024 -> Confidence.transcribed("GB/T 32151.34-2024", "5.2.1");
            case CETS_2024 ->
                Confidence.secondary(
                        "Found in calculators that follow the guides; look the formula and its clause up in the guides.",
                        "来自按指南编制的计算工具，需对照指南原文核实公式与条款号。");
            case GUIDES_2013 ->
                Confidence.unverified(
                        "Expert recall; look the formula up in the guide of the sector.", "凭专家记忆，需对照各行业指南原文。");
        };
    }

    /** The fuels of the table, in order. */
    public SortedSet<String> fuels(InForce law) {
        String prefix = FAMILY + id + ".";
        SortedSet<String> fuels = new TreeSet<>();
        law.idsBelow(prefix)
                .forEach(parameter -> fuels.add(parameter.substring(prefix.length(), parameter.lastIndexOf('.'))));
        return fuels;
    }

    /** The default value of a fuel, or the gap that names the fuels there are. */
    public Outcome<Term> value(InForce law, String fuel, FuelProperty property) {
        KnownNames fuels = new KnownNames(fuels(law));
        if (!fuels.contains(fuel)) {
            return Outcome.gap(
                    GapReason.UNSUPPORTED,
                    "{0} has no default values of the fuel \"{1}\". {2}",
                    "{0} 没有燃料“{1}”的缺省值。{2}",
                    document,
                    fuel,
                    fuels.instead(fuel));
        }
        String parameter = FAMILY + id + "." + fuel + "." + property.id();
        if (!law.idsBelow(parameter).contains(parameter)) {
            return Outcome.gap(
                    GapReason.MISSING_DATA,
                    "The fuel table of {0} does not say the {1} of {2}; the guide of the sector does: give the value.",
                    "{0} 的燃料表没有 {2} 的 {1}；请按行业指南给出该值。",
                    document,
                    property.id(),
                    fuel);
        }
        return law.parameter(parameter);
    }
}
