/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.outcome.Sentence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects why a computation is incomplete, each reason once. */
final class Gaps {

    private final Set<CalculationGap> all = new LinkedHashSet<>();

    static String ofInput(String id) {
        return "input " + id;
    }

    static String ofLine(String code) {
        return "line " + code;
    }

    static String ofFigure(String code) {
        return "figure " + code;
    }

    /** Notes a reason that concerns one place. */
    <T> Outcome<T> note(String place, GapCode code, String en, String zh, Object... parts) {
        return note(Optional.of(place), code, Sentence.of(en, zh, parts));
    }

    /** Notes a reason that concerns everything. */
    void noteOverall(RecordFault fault) {
        all.add(new CalculationGap(fault.code(), Optional.empty(), fault.sentence()));
    }

    /** Notes a reason that concerns everything. */
    void noteOverall(GapCode code, String en, String zh, Object... parts) {
        all.add(new CalculationGap(code, Optional.empty(), Sentence.of(en, zh, parts)));
    }

    <T> Outcome<T> note(Optional<String> place, GapCode code, Sentence sentence) {
        all.add(new CalculationGap(code, place, sentence));
        return Outcome.gap(GapReason.MISSING_DATA, sentence);
    }

    List<CalculationGap> all() {
        return List.copyOf(all);
    }

    List<CalculationGap> at(String... places) {
        Set<String> wanted = Set.of(places);
        return all.stream()
                .filter(gap -> gap.place().filter(wanted::contains).isPresent())
                .toList();
    }

    List<CalculationGap> overall() {
        return all.stream().filter(gap -> gap.place().isEmpty()).toList();
    }

    boolean any(String place) {
        return all.stream().anyMatch(gap -> gap.place().filter(place::equals).isPresent());
    }

    /** A gap that says all of some reasons. */
    static <T> Outcome<T> together(List<CalculationGap> gaps) {
        return Outcome.gap(
                GapReason.MISSING_DATA,
                Sentence.joined(gaps.stream().map(CalculationGap::sentence).toList(), " ", ""));
    }
}
