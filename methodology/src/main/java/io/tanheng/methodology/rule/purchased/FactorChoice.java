/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.purchased;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * Which Chinese electricity factor is asked for. Purpose and year of the data are both part of the choice: for 2022 alone, 0.5703 and
 * 0.5366 are both right. What is not said is not guessed.
 *
 * @param province such as {@code shandong}; with {@link GridPurpose#PROVINCIAL_AVERAGE} alone
 */
public record FactorChoice(Optional<GridPurpose> purpose, Optional<Year> year, Optional<String> province) {

    private static final String FAMILY = "grid.cn.";
    private static final String SPAN = "-";

    /** A choice in which nothing is said yet. */
    public static FactorChoice open() {
        return new FactorChoice(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public FactorChoice forPurpose(GridPurpose chosen) {
        return new FactorChoice(Optional.of(chosen), year, province);
    }

    /** The year of the data the factor was made from. */
    public FactorChoice ofYear(int chosen) {
        return new FactorChoice(purpose, Optional.of(Year.of(chosen)), province);
    }

    public FactorChoice inProvince(String chosen) {
        return new FactorChoice(purpose, year, Optional.of(chosen));
    }

    /** The one factor that fits, or the gap that says what there is. */
    public Outcome<Term> in(InForce law) {
        if (purpose.isEmpty()) {
            return missing(law, new Sentence("what the factor is for", "因子的用途"));
        }
        if (year.isEmpty()) {
            return missing(law, new Sentence("the year of its data", "因子的数据年份"));
        }
        boolean provincial = purpose.get() == GridPurpose.PROVINCIAL_AVERAGE;
        if (provincial && province.isEmpty()) {
            return missing(law, new Sentence("the province", "省份"));
        }
        if (!provincial && province.isPresent()) {
            return Outcome.gap(
                    GapReason.INVALID_INPUT,
                    "The factor for {0} is national; {1} has one for provincial-average alone. There are {2}.",
                    "用途 {0} 的因子为全国值；{1} 只有 provincial-average。现有：{2}。",
                    purpose.get().id(),
                    province.get(),
                    known(law));
        }
        String prefix = FAMILY + purpose.get().id() + "."
                + province.map(name -> name + ".").orElse("");
        return law.idsBelow(prefix).stream()
                .filter(id -> covers(id.substring(prefix.length()), year.get().getValue()))
                .findFirst()
                .map(law::parameter)
                .orElseGet(() -> Outcome.gap(
                        GapReason.OUT_OF_VALIDITY,
                        "There is no electricity factor for {0} with data of {1}. There are {2}. Choose one of them, or add the"
                                + " value when it is published.",
                        "没有用途为 {0}、数据年份为 {1} 的电力排放因子。现有：{2}。请从中选择，或在发布后补充。",
                        purpose.get().id() + province.map(name -> " " + name).orElse(""),
                        year.get(),
                        known(law)));
    }

    private Outcome<Term> missing(InForce law, Sentence what) {
        return Outcome.gap(
                GapReason.MISSING_DATA,
                "An electricity factor is chosen by purpose and year, and {0} is not said. There are {1}. Say which.",
                "电力排放因子按用途和年份选择，未说明{0}。现有：{1}。请说明选用哪一个。",
                what,
                known(law));
    }

    /** What there is for this choice as far as it is made, each with its value. */
    private Sentence known(InForce law) {
        List<String> all = List.copyOf(law.idsBelow(FAMILY));
        List<String> fitting = all.stream()
                .filter(id -> year.isEmpty()
                        || covers(
                                id.substring(id.lastIndexOf('.') + 1),
                                year.get().getValue())
                        || purpose.filter(chosen -> id.startsWith(FAMILY + chosen.id() + "."))
                                .isPresent())
                .toList();
        return Sentence.joined(
                (fitting.isEmpty() ? all : fitting)
                        .stream().map(id -> named(law, id)).toList(),
                ", ",
                "、");
    }

    private static Sentence named(InForce law, String id) {
        String name = id.substring(FAMILY.length()).replace('.', ' ');
        return law.parameter(id) instanceof Outcome.Present<Term> present
                ? Sentence.same(name + " = " + present.value().value())
                : Sentence.same(name);
    }

    /** Whether the last part of an id, a year or the first and last of several, holds a year. */
    private static boolean covers(String edition, int asked) {
        String[] ends = edition.split(SPAN);
        if (!edition.matches("[0-9]{4}(-[0-9]{4})?")) {
            return false;
        }
        return Integer.parseInt(ends[0]) <= asked && asked <= Integer.parseInt(ends[ends.length - 1]);
    }
}
