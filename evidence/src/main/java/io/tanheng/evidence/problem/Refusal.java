/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.problem;

import io.tanheng.methodology.outcome.Sentence;

/** Evidence that does not hold, and why; thrown, so that nobody can go on by not looking at an answer. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int QUOTED_CHARACTERS = 60;

    private final EvidenceProblem problem;
    private final String english;
    private final String chinese;

    /** The places {@code {0}}, {@code {1}} and so on are filled with the parts, in both languages. */
    public Refusal(EvidenceProblem problem, String english, String chinese, Object... parts) {
        this(problem, Sentence.of(english, chinese, parts));
    }

    private Refusal(EvidenceProblem problem, Sentence reason) {
        // No stack trace: damaged evidence is what verifiers are for.
        super(reason.en(), null, false, false);
        this.problem = problem;
        this.english = reason.en();
        this.chinese = reason.zh();
    }

    public EvidenceProblem problem() {
        return problem;
    }

    /** What was found, what was expected and what to do. */
    public Sentence reason() {
        return new Sentence(english, chinese);
    }

    /** The same refusal, with the place where it happened said first. */
    public Refusal at(String place) {
        return new Refusal(problem, Sentence.of("{0}: {1}", "{0}：{1}", place, reason()));
    }

    /** Foreign text, fit to stand in a sentence: cut short, with all but plain characters as code points. */
    public static String quote(String found) {
        StringBuilder quoted = new StringBuilder("'");
        found.chars().limit(QUOTED_CHARACTERS).forEach(character -> {
            if (character < ' ' || character > '~') {
                quoted.append('<').append(Integer.toHexString(character)).append('>');
            } else {
                quoted.append((char) character);
            }
        });
        return quoted.append(found.length() > QUOTED_CHARACTERS ? "...'" : "'").toString();
    }
}
