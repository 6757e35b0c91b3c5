/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.result;

import io.tanheng.contracts.hours.HourFigure;
import io.tanheng.contracts.hours.TermNode;
import io.tanheng.contracts.hours.TermNodes;
import io.tanheng.methodology.measurement.HourResult;
import io.tanheng.methodology.measurement.ResultCode;
import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.term.Term;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Results of a method as they are stored and published. */
final class Figures {

    private Figures() {}

    static List<HourFigure> of(List<HourResult> results) {
        Function<Term, TermNode> nodes = TermNodes.sharing();
        return results.stream().map(result -> of(result, nodes)).toList();
    }

    private static HourFigure of(HourResult result, Function<Term, TermNode> nodes) {
        if (result.outcome() instanceof Outcome.Gap<Term> gap) {
            return gap(result.code(), gap.reason(), gap.sentence());
        }
        Term term = ((Outcome.Present<Term>) result.outcome()).value();
        return new HourFigure(
                result.code().id(),
                Optional.of(term.value().amount()),
                term.value().unit().toString(),
                Optional.of(nodes.apply(term)),
                Optional.empty(),
                Optional.empty());
    }

    static HourFigure gap(ResultCode code, GapReason reason, Sentence sentence) {
        return new HourFigure(
                code.id(),
                Optional.empty(),
                code.unit(),
                Optional.empty(),
                Optional.of(reason),
                Optional.of(sentence.twoLines()));
    }
}
