/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.samples;

import io.tanheng.contracts.hours.Conflict;
import io.tanheng.telemetry.model.DataFlag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The values of an hour that do not count, because another value, or the same entered by hand before, stands at their time. */
final class ConflictList {

    private static final Comparator<Conflict> ORDER = Comparator.comparing(Conflict::at)
            .thenComparing(Conflict::parameter)
            .thenComparing(Conflict::statistic)
            .thenComparingInt(Conflict::periodSeconds)
            .thenComparing(Conflict::otherFrame)
            .thenComparing(Conflict::other);

    private final List<Conflict> conflicts;

    ConflictList(List<Conflict> conflicts) {
        this.conflicts = new ArrayList<>(conflicts);
    }

    ConflictList copy() {
        return new ConflictList(conflicts);
    }

    /** Adds a value that does not count; false where it is known. */
    boolean add(Conflict found) {
        for (Conflict known : conflicts) {
            if (sameTime(known, found) && sameObservation(known, found)) {
                return false;
            }
        }
        conflicts.add(found);
        return true;
    }

    /** Whether the list knows the value of {@code found}. */
    boolean knows(Conflict found) {
        return conflicts.stream().anyMatch(known -> sameTime(known, found) && sameObservation(known, found));
    }

    /** Another value counts from now on: what was said against the former one is said against it. */
    void keptReplaced(Conflict now) {
        conflicts.replaceAll(known -> sameTime(known, now)
                ? new Conflict(
                        known.parameter(),
                        known.statistic(),
                        known.at(),
                        known.periodSeconds(),
                        now.kept(),
                        now.keptFlag(),
                        known.other(),
                        known.otherFlag(),
                        known.otherFrame())
                : known);
    }

    List<Conflict> inOrder() {
        return conflicts.stream().sorted(ORDER).toList();
    }

    private static boolean sameTime(Conflict one, Conflict other) {
        return one.at().equals(other.at())
                && one.periodSeconds() == other.periodSeconds()
                && one.statistic() == other.statistic()
                && one.parameter().equals(other.parameter());
    }

    /** A device that repeats a value says nothing new; a person who enters one again, in another frame, does. */
    private static boolean sameObservation(Conflict one, Conflict other) {
        return one.otherFlag() == other.otherFlag()
                && one.other().compareTo(other.other()) == 0
                && (other.otherFlag() != DataFlag.MANUAL || one.otherFrame().equals(other.otherFrame()));
    }
}
