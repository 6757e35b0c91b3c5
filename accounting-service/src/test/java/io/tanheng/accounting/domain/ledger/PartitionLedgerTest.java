/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.ledger;

import static io.tanheng.accounting.domain.ledger.Logs.STACK;
import static io.tanheng.accounting.domain.ledger.Logs.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.contracts.hours.VersionReason;
import io.tanheng.contracts.readings.ReadingsMessage;
import io.tanheng.contracts.readings.SignatureGrade;
import io.tanheng.telemetry.model.DataFlag;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PartitionLedgerTest {

    private final PartitionLedger ledger =
            new PartitionLedger(0, 0, LedgerRun.RULES, source -> LedgerRun.UTC_HOURS, 1_000_000);
    private long offset;

    private void send(ReadingsMessage message, long realSeconds) {
        ledger.add(Logs.at(offset++, message), tick(realSeconds));
    }

    private void sendMinute(int minute, long realSeconds) {
        send(Logs.minute(STACK, START.plusSeconds(60L * minute), DataFlag.NORMAL, 0), realSeconds);
    }

    /** A tick at a service clock that stands at the start of the log, so that only event time and quiet count. */
    private static Tick tick(long realSeconds) {
        return new Tick(START, TimeUnit.SECONDS.toNanos(realSeconds));
    }

    private static Tick tickByClock(Duration afterStart, long realSeconds) {
        return new Tick(START.plus(afterStart), TimeUnit.SECONDS.toNanos(realSeconds));
    }

    private List<OpenHour> due(Tick now) {
        return ledger.takeDue(now, 100).map(SealBatch::hours).orElse(List.of());
    }

    @Test
    void anHourIsSealedWhenEventTimePassedItsEndByTheGrace() {
        for (int minute = 0; minute < 64; minute++) {
            sendMinute(minute, 0);
        }
        assertThat(due(tick(0))).isEmpty();
        sendMinute(64, 0);
        assertThat(due(tick(0))).extracting(hour -> hour.key().start()).containsExactly(START);
    }

    @Test
    void anHourOfASilentSourceIsSealedByTheClock() {
        sendMinute(10, 0);
        assertThat(due(tickByClock(Duration.ofMinutes(74), 60))).isEmpty();
        assertThat(due(tickByClock(Duration.ofMinutes(75), 60))).hasSize(1);
    }

    @Test
    void theClockDoesNotSealAnHourThatIsJustBeingFilled() {
        sendMinute(10, 0);
        assertThat(due(tickByClock(Duration.ofDays(90), 2))).isEmpty();
        assertThat(due(tickByClock(Duration.ofDays(90), 3))).hasSize(1);
    }

    @Test
    void aBackFillOfSixHoursMakesOneVersionPerHour() {
        sendMinute(500, 0);
        for (int minute = 0; minute < 360; minute++) {
            sendMinute(minute, 1);
            assertThat(due(tick(1))).isEmpty();
        }
        assertThat(due(tick(4))).hasSize(6).allSatisfy(hour -> {
            assertThat(hour.nextVersion()).isEqualTo(1);
            assertThat(hour.late()).isTrue();
        });
    }

    @Test
    void aLateHourThatNeverFallsQuietIsSealedWhenPatienceEnds() {
        sendMinute(500, 0);
        for (int second = 0; second < 60; second++) {
            sendMinute(second, second);
            assertThat(due(tick(second))).isEmpty();
        }
        assertThat(due(tick(60))).hasSize(1);
    }

    @Test
    void onlyHoursUpToTheLastSealedOneAreLookedUp() {
        List<LogRecord> before = List.of(Logs.at(0, Logs.minute(STACK, START, DataFlag.NORMAL, 0)));
        List<LogRecord> after = List.of(Logs.at(1, Logs.minute(STACK, START.plusSeconds(3600), DataFlag.NORMAL, 0)));
        assertThat(ledger.strangers(before)).containsExactly(STACK);
        assertThat(ledger.unknownHours(after)).as("of a stranger, all").hasSize(1);
        ledger.meet(STACK, Optional.of(START));
        assertThat(ledger.strangers(before)).isEmpty();
        assertThat(ledger.unknownHours(before)).containsExactly(new HourKey(STACK, START));
        assertThat(ledger.unknownHours(after)).as("nobody can have sealed it").isEmpty();
    }

    @Test
    void anHourSealedHereAndForgottenIsLookedUp() {
        PartitionLedger forgetful = new PartitionLedger(0, 0, LedgerRun.RULES, source -> LedgerRun.UTC_HOURS, 0);
        LogRecord first = Logs.at(0, Logs.minute(STACK, START, DataFlag.NORMAL, 0));
        forgetful.meet(STACK, Optional.empty());
        assertThat(forgetful.unknownHours(List.of(first))).isEmpty();
        forgetful.add(first, tick(0));
        SealBatch batch =
                forgetful.takeDue(tickByClock(Duration.ofDays(1), 60), 10).orElseThrow();
        forgetful.stored(batch);
        forgetful.trim();
        assertThat(forgetful.unknownHours(List.of(first))).containsExactly(new HourKey(STACK, START));
    }

    @Test
    void aLateValueMakesTheNextVersion() {
        sealFirstHourWithoutMinute(30);
        sendMinute(30, 10);
        assertThat(due(tick(13))).singleElement().satisfies(hour -> {
            assertThat(hour.nextVersion()).isEqualTo(2);
            assertThat(hour.reason()).isEqualTo(VersionReason.LATE_DATA);
        });
    }

    @Test
    void aKnownValueDoesNotReopenASealedHour() {
        sealFirstHourWithoutMinute(30);
        sendMinute(29, 10);
        assertThat(due(tick(20))).isEmpty();
        assertThat(ledger.counts().repeatedMoments()).isEqualTo(1);
    }

    @Test
    void aValueEnteredByHandReopensASealedHourAsCorrection() {
        sealFirstHourWithoutMinute(30);
        send(Logs.minute(STACK, START.plusSeconds(60), DataFlag.MANUAL, 7), 10);
        assertThat(due(tick(13))).singleElement().satisfies(hour -> {
            assertThat(hour.reason()).isEqualTo(VersionReason.CORRECTION);
            assertThat(hour.samples().conflicts())
                    .hasSize(Logs.PARAMETERS.size())
                    .allSatisfy(conflict -> {
                        assertThat(conflict.keptFlag()).isEqualTo(DataFlag.MANUAL);
                        assertThat(conflict.otherFlag()).isEqualTo(DataFlag.NORMAL);
                    });
        });
    }

    @Test
    void aSecondValueReopensASealedHourAsConflictAndTheFirstValueStays() {
        sealFirstHourWithoutMinute(30);
        send(Logs.minute(STACK, START.plusSeconds(60), DataFlag.NORMAL, 7), 10);
        assertThat(due(tick(13))).singleElement().satisfies(hour -> {
            assertThat(hour.reason()).isEqualTo(VersionReason.CONFLICT);
            assertThat(hour.samples().conflicts()).isNotEmpty();
        });
        assertThat(ledger.counts().conflictingMoments()).isEqualTo(1);
    }

    @Test
    void theLowWaterOffsetIsTheSmallestAnyUnsealedHourRestsOn() {
        sealFirstHourWithoutMinute(30);
        assertThat(ledger.lowWater()).isEqualTo(59);
        for (int minute = 65; minute < 125; minute++) {
            sendMinute(minute, 10);
        }
        SealBatch second = ledger.takeDue(tick(10), 100).orElseThrow();
        assertThat(second.from()).isEqualTo(59);
        assertThat(second.to()).isEqualTo(119);
    }

    @Test
    void theLowWaterOffsetAdvancesWithoutHours() {
        sealFirstHourWithoutMinute(30);
        assertThat(due(tickByClock(Duration.ofDays(1), 100))).hasSize(1);
        sendMinute(29, 100);
        assertThat(ledger.advance()).hasValueSatisfying(batch -> {
            assertThat(batch.hours()).isEmpty();
            assertThat(batch.from()).isEqualTo(offset - 1);
            assertThat(batch.to()).isEqualTo(offset);
        });
        assertThat(ledger.advance()).isEmpty();
    }

    private void sealFirstHourWithoutMinute(int left) {
        for (int minute = 0; minute < 65; minute++) {
            if (minute != left) {
                sendMinute(minute, 0);
            }
        }
        SealBatch batch = ledger.takeDue(tick(0), 100).orElseThrow();
        assertThat(batch.hours()).extracting(OpenHour::reason).containsExactly(VersionReason.SEALED);
        ledger.stored(batch);
    }

    @Test
    void hoursAreThoseOfTheSiteInAZoneHalfAnHourOff() {
        SiteHours kolkata = new SiteHours(java.time.ZoneId.of("Asia/Kolkata"));
        assertThat(kolkata.startOf(Instant.parse("2026-01-01T00:10:00Z")))
                .isEqualTo(Instant.parse("2025-12-31T23:30:00Z"));
        assertThat(kolkata.startOf(Instant.parse("2026-01-01T00:30:00Z")))
                .isEqualTo(Instant.parse("2026-01-01T00:30:00Z"));
    }

    @Test
    void everyInstantAroundAChangeOfTheClocksLiesInOneHourOfSixtyMinutes() {
        SiteHours berlin = new SiteHours(java.time.ZoneId.of("Europe/Berlin"));
        Instant first = Instant.parse("2026-10-25T00:00:00Z");
        for (int minute = 0; minute < 180; minute++) {
            Instant expected = first.plusSeconds(3600L * (minute / 60));
            assertThat(berlin.startOf(first.plusSeconds(60L * minute))).isEqualTo(expected);
        }
    }

    private static ReadingsMessage manifest(int minute, SignatureGrade grade) {
        Instant at = START.plusSeconds(60L * minute);
        return Logs.manifest(
                STACK,
                at,
                at.plusSeconds(60),
                grade,
                List.of(Logs.minute(STACK, at, DataFlag.NORMAL, 0).originalDigest()));
    }

    @Test
    void aManifestThatComesAfterTheSealMakesTheNextVersionOnce() {
        for (int minute = 0; minute < 65; minute++) {
            sendMinute(minute, 0);
        }
        assertThat(due(tick(0))).hasSize(1);
        send(manifest(10, SignatureGrade.SIGNED), 1);
        assertThat(due(tick(2))).as("it waits for others").isEmpty();
        assertThat(due(tick(4))).singleElement().satisfies(hour -> {
            assertThat(hour.nextVersion()).isEqualTo(2);
            assertThat(hour.reason()).isEqualTo(VersionReason.LATE_DATA);
            assertThat(hour.samples().block().covered(SignatureGrade.SIGNED).cardinality())
                    .isEqualTo(1);
        });
        send(manifest(10, SignatureGrade.SIGNED), 5);
        assertThat(due(tick(60))).isEmpty();
        send(manifest(10, SignatureGrade.SIGNED_AND_STAMPED), 61);
        assertThat(due(tick(65)))
                .singleElement()
                .satisfies(hour -> assertThat(hour.samples()
                                .block()
                                .covered(SignatureGrade.SIGNED_AND_STAMPED)
                                .cardinality())
                        .isEqualTo(1));
        send(manifest(10, SignatureGrade.SIGNED), 66);
        assertThat(due(tick(70))).as("what was found once stays").isEmpty();
    }

    @Test
    void aManifestMovesNoTimeOfItsSource() {
        sendMinute(10, 0);
        send(manifest(70, SignatureGrade.SIGNED), 0);
        assertThat(due(tick(100))).isEmpty();
    }

    @Test
    void aManifestOfFramesThatNeverCameIsAnHourThatSaysSo() {
        send(manifest(10, SignatureGrade.SIGNED), 0);
        assertThat(due(tickByClock(Duration.ofMinutes(75), 60))).singleElement().satisfies(hour -> {
            assertThat(hour.samples().block().frames()).isEmpty();
            assertThat(hour.samples().block().manifests().get(0).elsewhere()).hasSize(1);
        });
    }
}
