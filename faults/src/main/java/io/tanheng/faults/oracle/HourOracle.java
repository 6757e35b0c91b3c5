/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.oracle;

import static io.tanheng.faults.oracle.Finding.Kind.DOUBLED;
import static io.tanheng.faults.oracle.Finding.Kind.INVENTED;
import static io.tanheng.faults.oracle.Finding.Kind.LOST;
import static io.tanheng.faults.oracle.Finding.Kind.WRONG_EVIDENCE;
import static io.tanheng.faults.oracle.Finding.Kind.WRONG_VALUE;

import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.faults.fleet.ReadingKey;
import io.tanheng.faults.fleet.SentFrame;
import io.tanheng.faults.oracle.Finding.Kind;
import io.tanheng.telemetry.model.DataFlag;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Compares one current hour, sample by sample, with what was sent for it. */
final class HourOracle {
    private final Map<String, SentFrame> frames;
    private final Consumer<Finding> findings;

    HourOracle(Map<String, SentFrame> frames, Consumer<Finding> findings) {
        this.frames = frames;
        this.findings = findings;
    }

    /** What the hour holds, each reading once, whatever was wrong with it. */
    Map<ReadingKey, Candidate> judge(Map<ReadingKey, Set<Candidate>> expected, SealedHour hour) {
        Map<ReadingKey, Candidate> found = new HashMap<>();
        for (HourBlock.Series series : hour.block().series()) {
            for (int sample = 0; sample < series.offsets().size(); sample++) {
                judgeSample(expected, hour, series, sample, found);
            }
        }
        for (ReadingKey key : expected.keySet()) {
            if (!found.containsKey(key)) {
                find(LOST, hour, key + " was acknowledged and is not in the current version " + hour.version());
            }
        }
        return found;
    }

    private void judgeSample(
            Map<ReadingKey, Set<Candidate>> expected,
            SealedHour hour,
            HourBlock.Series series,
            int sample,
            Map<ReadingKey, Candidate> found) {
        ReadingKey key = new ReadingKey(
                hour.key().source(),
                series.parameter(),
                series.statistic(),
                hour.key().hour().plusSeconds(series.offsets().get(sample)),
                series.periodSeconds());
        Candidate candidate =
                new Candidate(series.values().get(sample), flag(series.flags().charAt(sample)));
        if (found.put(key, candidate) != null) {
            find(DOUBLED, hour, key + " is in the block twice");
        }
        Set<Candidate> sent = expected.get(key);
        if (sent == null) {
            find(INVENTED, hour, key + " is in the block and was never sent");
            return;
        }
        judgeValue(hour, key, candidate, sent);
        judgeEvidence(
                hour, key, candidate, hour.block().frames().get(series.frames().get(sample)));
    }

    private void judgeValue(SealedHour hour, ReadingKey key, Candidate kept, Set<Candidate> sent) {
        if (!sent.contains(kept)) {
            find(WRONG_VALUE, hour, key + " is " + kept + ", sent were " + sent);
            return;
        }
        boolean corrected = sent.stream().anyMatch(candidate -> candidate.flag() == DataFlag.MANUAL);
        if (corrected && kept.flag() != DataFlag.MANUAL) {
            find(WRONG_VALUE, hour, key + " is " + kept + " although it was corrected by hand: " + sent);
        }
        for (Candidate other : sent) {
            if (!other.equals(kept) && !isRecorded(hour, key, other.value())) {
                find(LOST, hour, key + ": the second value " + other + " is not among the conflicts");
            }
        }
    }

    private static boolean isRecorded(SealedHour hour, ReadingKey key, BigDecimal other) {
        return hour.conflicts().stream()
                .anyMatch(conflict -> conflict.parameter().equals(key.parameter())
                        && conflict.at().equals(key.at())
                        && conflict.other().compareTo(other) == 0);
    }

    private void judgeEvidence(SealedHour hour, ReadingKey key, Candidate kept, HourBlock.Frame frame) {
        SentFrame sent = frames.get(frame.digest());
        if (sent == null || !Digests.of(frame.original()).equals(frame.digest())) {
            find(WRONG_EVIDENCE, hour, key + " rests on a frame that was never sent: " + frame.digest());
            return;
        }
        boolean says = sent.readings().stream()
                .anyMatch(reading ->
                        reading.key().equals(key) && new Candidate(reading.value(), reading.flag()).equals(kept));
        if (!says) {
            find(WRONG_EVIDENCE, hour, key + " rests on a frame that does not say " + kept + ": " + frame.digest());
        }
    }

    private static DataFlag flag(char code) {
        return List.of(DataFlag.values()).stream()
                .filter(flag -> flag.code() == code)
                .findFirst()
                .orElseThrow();
    }

    private void find(Kind kind, SealedHour hour, String what) {
        findings.accept(new Finding(kind, hour.key().toString(), what));
    }
}
