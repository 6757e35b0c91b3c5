/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.file.YamlMap;
import io.tanheng.methodology.outcome.Sentence;
import java.util.Optional;

/** Reads which revision of an edition a file is. */
final class RevisionText {

    private RevisionText() {}

    /** Nothing for the first text of an edition, and where a mistake was noted. */
    static Optional<Revision> read(YamlMap file) {
        if (!file.has("revision")) {
            for (String key : new String[] {"revises", "corrects"}) {
                if (file.has(key)) {
                    file.problem(
                            key,
                            "belongs to a revision: give its number under 'revision', or leave this out.",
                            "仅用于修订：请在 revision 下给出修订号，或删去此项。");
                }
            }
            return Optional.empty();
        }
        Optional<Integer> number =
                file.parsed("revision", file.text("revision"), "a whole number from 2", RevisionText::number);
        Optional<Sentence> words = file.bilingual("revises");
        boolean corrects = InputText.flag(file, "corrects");
        return number.flatMap(found -> words.map(said -> new Revision(found, said, corrects)));
    }

    /** Whether nothing was noted against the revision, so that the path can be held against it. */
    static boolean wellFormed(YamlMap file, Optional<Revision> revision) {
        return revision.isPresent() || !file.has("revision");
    }

    private static Integer number(String text) {
        int number = Integer.parseInt(text);
        if (number < 2) {
            throw new IllegalArgumentException("the first text of an edition has no number.");
        }
        return number;
    }
}
