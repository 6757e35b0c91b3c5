/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Term;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects the named answers of a rule. */
final class Answers {

    private final Map<String, Answer> answers = new LinkedHashMap<>();

    private Answers() {}

    static Answers start() {
        return new Answers();
    }

    Answers with(String name, Outcome<? extends Term> outcome) {
        return with(name, Answer.of(outcome));
    }

    Answers with(String name, Answer answer) {
        answers.put(name, answer);
        return this;
    }

    Map<String, Answer> done() {
        return answers;
    }
}
