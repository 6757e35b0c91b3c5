/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A parameter or rule a figure rests on that nobody has read in the text of the law.
 *
 * @param id of the parameter or rule
 * @param parameter whether it is a parameter
 */
public record Doubt(String id, boolean parameter, Confidence confidence) {

    /** What is open, in both languages. */
    public Sentence question() {
        return confidence
                .openQuestion()
                .map(title -> new Sentence(title.en(), title.zh()))
                .orElseGet(() -> Sentence.same(confidence.word()));
    }

    /** All there is under some figures, once each, parameters first, in order of their ids. */
    public static List<Doubt> under(List<Term> figures) {
        Map<String, Doubt> parameters = new TreeMap<>();
        Map<String, Doubt> rules = new TreeMap<>();
        Set<Term> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        figures.forEach(figure -> look(figure, seen, parameters, rules));
        List<Doubt> doubts = new ArrayList<>(parameters.values());
        doubts.addAll(rules.values());
        return List.copyOf(doubts);
    }

    private static void look(Term term, Set<Term> seen, Map<String, Doubt> parameters, Map<String, Doubt> rules) {
        if (!seen.add(term)) {
            return;
        }
        if (term instanceof Term.Parameter parameter) {
            note(parameters, new Doubt(parameter.id(), true, parameter.confidence()));
        }
        term.ruleApplied().ifPresent(rule -> note(rules, of(rule)));
        term.inputs().forEach(input -> look(input, seen, parameters, rules));
    }

    private static Doubt of(Rule rule) {
        return new Doubt(rule.id(), false, rule.confidence());
    }

    private static void note(Map<String, Doubt> doubts, Doubt doubt) {
        if (doubt.confidence().level() != Confidence.Level.VERIFIED) {
            doubts.putIfAbsent(doubt.id(), doubt);
        }
    }
}
