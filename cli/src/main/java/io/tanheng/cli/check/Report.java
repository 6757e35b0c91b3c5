/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import java.io.PrintWriter;
import java.util.List;

/** Prints verdicts. */
final class Report {

    private Report() {}

    static void print(Verdict verdict, PrintWriter out) {
        out.println("  " + word(verdict.passed()) + verdict.vector().id() + "  "
                + verdict.vector().title());
        verdict.problem().ifPresent(problem -> out.println("            " + problem));
        for (Comparison comparison : verdict.comparisons()) {
            out.println("            " + word(comparison.passed()) + comparison.name() + "  computed "
                    + comparison.computed() + "  expected " + comparison.expected());
        }
    }

    static void printSummary(List<Verdict> verdicts, PrintWriter out) {
        long failed = verdicts.stream().filter(verdict -> !verdict.passed()).count();
        out.println(verdicts.size() + " vectors: " + (verdicts.size() - failed) + " ok, " + failed + " FAILED");
        verdicts.stream()
                .filter(verdict -> !verdict.passed())
                .forEach(verdict -> out.println("  FAILED  " + verdict.vector().id()));
    }

    private static String word(boolean passed) {
        return passed ? "ok      " : "FAILED  ";
    }
}
