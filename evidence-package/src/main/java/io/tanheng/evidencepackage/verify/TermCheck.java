/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import io.tanheng.contracts.hours.TermNode;
import io.tanheng.evidencepackage.recompute.Redone;
import io.tanheng.evidencepackage.recompute.TermAgain;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.parameter.DatedValue;
import io.tanheng.methodology.parameter.ParameterDefinition;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.parameter.PrintedTables;
import java.util.Optional;

/** Makes every step of derivations again, and compares parameters with the law this verifier carries. */
final class TermCheck {

    private final Stated said;
    private final TermsSeen seen;

    /**
     * Of one document.
     *
     * @param said names the document where a step differs
     * @param seen adds up what was judged, of several documents too
     */
    TermCheck(Stated said, TermsSeen seen) {
        this.said = said;
        this.seen = seen;
    }

    /** Refuses unless each step follows from what it rests on. */
    void judge(TermNode term, String place) {
        switch (term.kind()) {
            case "derived" -> derived(term, place);
            case "parameter" -> parameter(term, place);
            case "substituted" -> seen.substituted(place + " " + term.symbol());
            case "measured", "configured" -> {}
            default ->
                throw said.differs(
                        place,
                        "kind",
                        term.kind(),
                        "derived, parameter, measured, configured or substituted",
                        new Sentence("a step is one of these", "步骤为其中之一"));
        }
    }

    private void derived(TermNode term, String place) {
        term.inputs().forEach(input -> judge(input, place));
        seen.step();
        Optional<Redone> again = TermAgain.of(term);
        String rule = term.ruleId().orElse("-");
        if (again.isEmpty()) {
            throw said.differs(
                    place,
                    term.symbol(),
                    term.amount().toPlainString(),
                    "no value",
                    Sentence.of(
                            "the rule {0} of this verifier gives none for these inputs",
                            "本验证程序的规则 {0} 对这些输入不给出数值", rule));
        }
        Redone made = again.get();
        if (made.term().value().amount().compareTo(term.amount()) != 0) {
            throw said.differs(
                    place,
                    term.symbol(),
                    term.amount().toPlainString() + " " + term.unit(),
                    made.term().value().amount().toPlainString() + " "
                            + made.term().value().unit(),
                    Sentence.of("{0} by {1}", "{0}，按 {1}", made.term().formula(), rule));
        }
        if (!made.term().value().unit().toString().equals(term.unit())) {
            throw said.differs(
                    place,
                    term.symbol() + " unit",
                    term.unit(),
                    made.term().value().unit().toString(),
                    Sentence.of("by {0}", "按 {0}", rule));
        }
    }

    private void parameter(TermNode term, String place) {
        String id = term.parameterId().orElse("-");
        Optional<ParameterDefinition> known = Parameters.standard().find(id);
        if (known.isEmpty()) {
            if (PrintedTables.find(id).isEmpty()) {
                seen.unknown(id);
            }
            return;
        }
        Optional<DatedValue> value = known.get().values().stream()
                .filter(dated -> term.validFrom().equals(Optional.of(dated.from())))
                .findFirst();
        String stated = term.amount().toPlainString() + " " + term.unit();
        String law = value.map(dated -> dated.value().amount().toPlainString() + " "
                        + dated.value().unit())
                .orElse("no value from that day on");
        boolean same = value.isPresent()
                && value.get().value().amount().compareTo(term.amount()) == 0
                && value.get().value().unit().toString().equals(term.unit());
        if (!same) {
            throw said.differs(
                    place,
                    "parameter " + id,
                    stated,
                    law,
                    Sentence.of(
                            "in force since {0}, as this verifier knows it",
                            "自 {0} 起生效，依据本验证程序所载",
                            term.validFrom().map(Object::toString).orElse("-")));
        }
    }
}
