/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.methodology.outcome.Sentence;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints verdicts in the reader's language. */
final class Report {

    private final PrintWriter out;
    private final Locale language;

    Report(PrintWriter out, Locale language) {
        this.out = out;
        this.language = language;
    }

    void print(Verdict verdict) {
        out.println("  " + word(verdict.passed()) + verdict.vector().id() + "  "
                + verdict.vector().title());
        verdict.problem().ifPresent(problem -> out.println("            " + problem.in(language)));
        for (Comparison comparison : verdict.comparisons()) {
            out.println("            " + word(comparison.passed()) + comparison.name()
                    + Sentence.of(
                                    "  computed {0}  expected {1}",
                                    "  计算值 {0}  期望值 {1}", comparison.computed(), comparison.expected())
                            .in(language));
        }
    }

    void printSummary(List<Verdict> verdicts) {
        long failed = verdicts.stream().filter(verdict -> !verdict.passed()).count();
        out.println(Sentence.of(
                        "{0} vectors: {1} ok, {2} FAILED",
                        "{0} 个向量：{1} 个通过，{2} 个未通过", verdicts.size(), verdicts.size() - failed, failed)
                .in(language));
        verdicts.stream()
                .filter(verdict -> !verdict.passed())
                .forEach(verdict ->
                        out.println("  " + word(false) + verdict.vector().id()));
    }

    private String word(boolean passed) {
        return (passed ? new Sentence("ok      ", "通过    ") : new Sentence("FAILED  ", "未通过  ")).in(language);
    }
}
