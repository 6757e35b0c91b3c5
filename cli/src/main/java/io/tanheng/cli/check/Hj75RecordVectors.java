/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.rule.co2stack.Co2Total;
import io.tanheng.methodology.rule.hj75.CaptureRate;
import io.tanheng.methodology.rule.hj75.HourFlag;
import io.tanheng.methodology.rule.hj75.Substitution;
import io.tanheng.methodology.rule.hj75.ValidHour;
import io.tanheng.methodology.rule.units.UnitConversion;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Validity, substitution and sums of hours by Chinese rules. */
final class Hj75RecordVectors {

    static final List<VectorRule> RULES = List.of(
            VectorRule.of("HJ-6").counts("valid_minutes").computedBy(Hj75RecordVectors::validity),
            VectorRule.of("HJ-7").history("history", "kg/h").pairs("cases").computedBy(Hj75RecordVectors::substitution),
            VectorRule.of("HJ-8")
                    .number("H", "h")
                    .number("stop", "h")
                    .number("invalid", "h")
                    .computedBy((law, in) -> Answers.start()
                            .with(
                                    "capture",
                                    CaptureRate.of(law, in.number("H"), in.number("stop"), in.number("invalid")))
                            .done()),
            VectorRule.of("CCEMS-2")
                    .numbers("m_h", "t/h")
                    .optionalNumber("substitute", "t/h")
                    .computedBy(Hj75RecordVectors::total),
            VectorRule.of("HJ212-HOURFLAG")
                    .counts("normal_minutes")
                    .number("total", "1")
                    .computedBy(Hj75RecordVectors::flags));

    private Hj75RecordVectors() {}

    private static Map<String, Answer> validity(InForce law, Inputs in) {
        return listing(
                "valid",
                in.numbers("valid_minutes"),
                minutes -> Answer.decision(ValidHour.of(law, minutes.map(Hj75RecordVectors::asMinutes))));
    }

    /** A bare count of minutes as an amount of time. */
    private static Term asMinutes(Term count) {
        return new Term.Measured(
                count.symbol(), new Quantity(count.value().amount(), Unit.parse("min")), "input of the vector");
    }

    private static Map<String, Answer> substitution(InForce law, Inputs in) {
        List<Term> history = in.history("history");
        List<Answer> answers = new ArrayList<>();
        for (List<Outcome<Term>> pair : in.pairs("cases", "%", "h")) {
            answers.add(Answer.of(Substitution.of(law, pair.get(0), pair.get(1), history, "case of the vector")));
        }
        return Answers.start().with("substitute", new Answer.Listing(answers)).done();
    }

    private static Map<String, Answer> total(InForce law, Inputs in) {
        Outcome<List<Term>> hours = Outcome.present(new ArrayList<>());
        for (Outcome<Term> hour : in.numbers("m_h")) {
            Outcome<Term> there = hour instanceof Outcome.Present
                    ? hour
                    : substituted(in.neededNumber(
                            "substitute",
                            new Sentence("an hour of m_h is null and asks for it", "m_h 中有小时为 null，需要该值")));
            hours = hours.then(list -> there.map(term -> {
                list.add(term);
                return list;
            }));
        }
        return Answers.start()
                .with("E", hours.then(list -> Co2Total.of(law, list)))
                .done();
    }

    private static Outcome<Term> substituted(Outcome<Term> substitute) {
        return substitute.map(term -> new Term.Substituted(
                term.symbol(), term.value(), "no valid hour", Substitution.RULE, "substitute given in the vector"));
    }

    private static Map<String, Answer> flags(InForce law, Inputs in) {
        Outcome<Term> all = UnitConversion.to(law, "1", in.number("total"));
        return listing("flag", in.numbers("normal_minutes"), normal -> {
            Answer decided = Answer.decision(HourFlag.of(law, normal, all));
            return decided instanceof Answer.Decision flag ? new Answer.Words(flag.yes() ? "N" : "D") : decided;
        });
    }

    private static Map<String, Answer> listing(
            String name, List<Outcome<Term>> cases, Function<Outcome<Term>, Answer> answer) {
        return Answers.start()
                .with(name, new Answer.Listing(cases.stream().map(answer).toList()))
                .done();
    }
}
