/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage;

import io.tanheng.methodology.outcome.Sentence;
import java.util.Optional;

/**
 * Where a package does not hold.
 *
 * @param file in the package
 * @param place within the file: an hour, a line, a parameter
 * @param field what differs there
 * @param stated what the package says
 * @param recomputed what follows from the rest
 * @param sentence what is wrong, with all of that, in both languages
 */
public record Difference(
        PackageProblem problem,
        String file,
        Optional<String> place,
        Optional<String> field,
        Optional<String> stated,
        Optional<String> recomputed,
        Sentence sentence) {

    /** A value that is not what follows from the rest; the reason says from what. */
    public static Difference value(
            String file, String place, String field, String stated, String recomputed, Sentence reason) {
        return new Difference(
                PackageProblem.VALUE_DIFFERS,
                file,
                Optional.of(place),
                Optional.of(field),
                Optional.of(stated),
                Optional.of(recomputed),
                Sentence.of(
                        "{0}, {1}, {2}: the package says {3}, recomputed is {4} ({5}).",
                        "{0}，{1}，{2}：证据包为 {3}，重新计算为 {4}（{5}）。", file, place, field, stated, recomputed, reason));
    }

    /** Something else that does not hold. */
    public static Difference of(PackageProblem problem, String file, String en, String zh, Object... parts) {
        return new Difference(
                problem,
                file,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Sentence.of("{0}: {1}", "{0}：{1}", file, Sentence.of(en, zh, parts)));
    }

    /** The same, with what was compared. */
    public Difference comparing(String what, String said, String found) {
        return new Difference(problem, file, place, Optional.of(what), Optional.of(said), Optional.of(found), sentence);
    }

    /** The same, said of a place in the file. */
    public Difference at(String where) {
        return new Difference(problem, file, Optional.of(where), field, stated, recomputed, sentence);
    }
}
