/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.term.InForce;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs vectors through the rules of their ids. */
final class Checker {

    private final InForce law;

    Checker(InForce law) {
        this.law = law;
    }

    Verdict check(Vector vector) {
        if (vector.unreadable().isPresent()) {
            return unusable(vector, vector.unreadable().get());
        }
        VectorRule rule = VectorRules.find(vector.ruleId()).orElse(null);
        if (rule == null) {
            return unusable(
                    vector,
                    Sentence.of(
                            "not built yet: there is no rule for the id {0} (tanheng check --ids lists those there are).",
                            "尚未实现：没有编号 {0} 的规则（tanheng check --ids 列出已有编号）。", vector.ruleId()));
        }
        try {
            Inputs inputs = new Inputs(rule, vector);
            Optional<Sentence> missing = inputs.missing();
            if (missing.isPresent()) {
                return withoutAnswers(vector, missing.get());
            }
            Map<String, Answer> answers = rule.computation().compute(law, inputs);
            List<Comparison> comparisons = new ArrayList<>();
            for (Expected expected : vector.expected()) {
                comparisons.add(compare(rule, expected, answers));
            }
            return new Verdict(vector, comparisons, Optional.empty());
        } catch (UnusableInputException e) {
            return unusable(vector, e.sentence());
        }
    }

    private static Comparison compare(VectorRule rule, Expected expected, Map<String, Answer> answers) {
        Answer answer = answers.get(expected.name());
        if (answer == null) {
            throw new UnusableInputException(
                    "unknown result '{0}'; {1} gives {2}.",
                    "未知结果 '{0}'；{1} 给出 {2}。", expected.name(), rule.id(), String.join(", ", answers.keySet()));
        }
        return Comparison.of(expected, answer);
    }

    private static Verdict withoutAnswers(Vector vector, Sentence reason) {
        List<Comparison> comparisons = vector.expected().stream()
                .map(expected -> Comparison.of(expected, new Answer.None(reason)))
                .toList();
        return new Verdict(vector, comparisons, Optional.empty());
    }

    private static Verdict unusable(Vector vector, Sentence problem) {
        return new Verdict(vector, List.of(), Optional.of(problem));
    }
}
