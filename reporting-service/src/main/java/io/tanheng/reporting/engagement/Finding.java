/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.engagement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something a verifier has found.
 *
 * @param number from 1
 * @param tonnes by how much the total is wrong, signed; absent where it is not known
 * @param words what was said about it, by whom, in order
 */
public record Finding(
        int number,
        Severity severity,
        FindingState state,
        String place,
        String text,
        Optional<BigDecimal> tonnes,
        List<Word> words) {

    /** What was said about a finding. */
    public record Word(Instant at, String person, Role role, String text, Optional<Integer> version) {}

    public Finding {
        words = List.copyOf(words);
    }

    Finding with(FindingState next, Word word) {
        List<Word> all = new ArrayList<>(words);
        all.add(word);
        return new Finding(number, severity, next, place, text, tonnes, all);
    }

    /** Whether it stands against an opinion without reserve. */
    boolean counts() {
        return severity != Severity.OBSERVATION;
    }
}
