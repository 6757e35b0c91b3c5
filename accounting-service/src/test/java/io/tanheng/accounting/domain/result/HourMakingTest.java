/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tanheng.accounting.Messages;
import io.tanheng.accounting.Sources;
import io.tanheng.accounting.domain.registry.Registry;
import io.tanheng.accounting.domain.samples.HourSamples;
import io.tanheng.accounting.domain.samples.KeptManifest;
import io.tanheng.contracts.hours.ChannelSignatures;
import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.hours.HourBlockCodec;
import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.hours.HourFigure;
import io.tanheng.contracts.hours.HourSignatures;
import io.tanheng.contracts.hours.HourStatus;
import io.tanheng.contracts.hours.LiveHour;
import io.tanheng.contracts.hours.MinuteCounts;
import io.tanheng.contracts.hours.VersionReason;
import io.tanheng.contracts.readings.SignatureGrade;
import io.tanheng.contracts.source.DeviceSigning;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.telemetry.model.DataFlag;
import io.tanheng.telemetry.model.Statistic;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hours of the stack of the worked examples HJ-1 (flow) and CCEMS-1 (mass): 374.5937436612436 t/h of carbon dioxide. */
class HourMakingTest {

    private static final SourceId STACK = new SourceId("huadong-power", "unit-1", "stack");
    private static final Instant HOUR = Instant.parse("2026-01-01T00:00:00Z");
    private static final BigDecimal TONNES_PER_HOUR = new BigDecimal("374.5937436612436");

    private final Registry registry = new Registry();
    private final HourMaking making = new HourMaking(registry::find);
    private final HourSamples samples = new HourSamples(HOUR);

    @BeforeEach
    void register() {
        registry.put(Sources.stack(STACK, 1));
    }

    private void minutes(int from, int to, DataFlag flag) {
        for (int minute = from; minute < to; minute++) {
            add(Messages.minute(STACK, HOUR.plusSeconds(60L * minute), flag, Map.of()), 1);
        }
    }

    private void add(Messages.Sent sent, long registrationVersion) {
        HourBlock.Frame frame = new HourBlock.Frame(
                sent.message().originalDigest(),
                registrationVersion,
                sent.message().receivedAt(),
                sent.message().mqttTopic(),
                0,
                0,
                sent.original());
        sent.message().moments().forEach(moment -> samples.add(moment, frame));
    }

    private HourEvent sealed() {
        HourBlock block = samples.block();
        SealedContent content =
                new SealedContent(STACK, HOUR, 1, block, samples.conflicts(), "digest", HourBlockCodec.encode(block));
        return making.make(content, 1, VersionReason.SEALED, HOUR.plusSeconds(3900));
    }

    private static HourFigure figure(HourEvent hour, String code) {
        return hour.figures().stream()
                .filter(figure -> figure.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal value(HourEvent hour, String code) {
        HourFigure figure = figure(hour, code);
        return figure.value().orElseThrow(() -> new AssertionError(figure));
    }

    @Test
    void theTimeOfSealingHasNoMoreDigitsThanTheDatabaseKeeps() {
        minutes(0, 60, DataFlag.NORMAL);
        HourBlock block = samples.block();
        SealedContent content =
                new SealedContent(STACK, HOUR, 1, block, samples.conflicts(), "digest", HourBlockCodec.encode(block));
        Instant precise = Instant.parse("2026-01-01T01:05:00.123456789Z");
        HourEvent hour = making.make(content, 1, VersionReason.SEALED, precise);
        assertThat(hour.sealedAt()).isEqualTo(Instant.parse("2026-01-01T01:05:00.123456Z"));
        assertThat(making.again(hour, precise).sealedAt()).isEqualTo(hour.sealedAt());
    }

    @Test
    void anHourOfValidMinutesIsRateTimesOneHour() {
        minutes(0, 60, DataFlag.NORMAL);
        HourEvent hour = sealed();
        assertThat(hour.status()).isEqualTo(HourStatus.VALID);
        assertThat(hour.minutes()).isEqualTo(new MinuteCounts(60, 0, 0, 0, 0, false));
        assertThat(value(hour, "co2-mass")).isCloseTo(TONNES_PER_HOUR, within(new BigDecimal("1e-10")));
        assertThat(figure(hour, "co2-mass").derivation()).isPresent();
        assertThat(hour.channels()).hasSize(6).allSatisfy(channel -> {
            assertThat(channel.validMinutes()).isEqualTo(60);
            assertThat(channel.flags()).isEqualTo("N60");
            assertThat(channel.average())
                    .hasValueSatisfying(average ->
                            assertThat(average).isEqualByComparingTo(Messages.VALUES.get(channel.parameter())));
        });
    }

    @Test
    void massIsRateTimesOperatingTime() {
        minutes(0, 48, DataFlag.NORMAL);
        minutes(48, 60, DataFlag.STOPPED);
        HourEvent hour = sealed();
        assertThat(hour.minutes()).isEqualTo(new MinuteCounts(48, 12, 0, 0, 0, false));
        assertThat(value(hour, "co2-mass"))
                .isCloseTo(TONNES_PER_HOUR.multiply(new BigDecimal("0.8")), within(new BigDecimal("1e-10")));
        assertThat(value(hour, "co2-mass-rate")).isCloseTo(TONNES_PER_HOUR, within(new BigDecimal("1e-10")));
    }

    @Test
    void anHourAtStandstillHasNoMassBecauseItHasNoOperatingTime() {
        minutes(0, 60, DataFlag.STOPPED);
        HourEvent hour = sealed();
        assertThat(hour.status()).isEqualTo(HourStatus.STOPPED);
        assertThat(value(hour, "co2-mass")).isZero();
        assertThat(figure(hour, "co2-mass").derivation()).isPresent();
        assertThat(figure(hour, "co2-mass-rate").gap()).isPresent();
    }

    @Test
    void fortyFiveValidMinutesMakeAnHourAndFortyFourDoNot() {
        // HJ-6: valid minutes 60, 45, 44 are valid, valid, not
        minutes(0, 44, DataFlag.NORMAL);
        HourEvent tooFew = sealed();
        assertThat(tooFew.status()).isEqualTo(HourStatus.INVALID);
        assertThat(figure(tooFew, "co2-mass").gap()).contains(GapReason.MISSING_DATA);
        Sentence tooFewSaid =
                Sentence.ofTwoLines(figure(tooFew, "co2-mass").gapDetail().orElseThrow());
        assertThat(tooFewSaid.en()).contains("44 valid of 60");
        assertThat(tooFewSaid.zh()).contains("60 个运行分钟中有效 44 个");
        minutes(44, 45, DataFlag.NORMAL);
        assertThat(sealed().status()).isEqualTo(HourStatus.VALID);
        assertThat(sealed().minutes().missing()).isEqualTo(15);
        // a gap in the data is no standstill
        assertThat(value(sealed(), "co2-mass")).isCloseTo(TONNES_PER_HOUR, within(new BigDecimal("1e-10")));
    }

    @Test
    void minutesOfCalibrationAreNotAveragedIn() {
        minutes(0, 50, DataFlag.NORMAL);
        for (int minute = 50; minute < 60; minute++) {
            Instant at = HOUR.plusSeconds(60L * minute);
            add(Messages.minute(STACK, at, DataFlag.CALIBRATION, Map.of("a05001", "20")), 1);
        }
        HourEvent hour = sealed();
        assertThat(hour.minutes()).isEqualTo(new MinuteCounts(50, 0, 10, 0, 0, false));
        assertThat(value(hour, "co2-mass")).isCloseTo(TONNES_PER_HOUR, within(new BigDecimal("1e-10")));
        assertThat(hour.channels().get(5).flags()).isEqualTo("N50 C10");
    }

    @Test
    void anHourIsInCalibrationWhereThatTookTooManyMinutes() {
        minutes(0, 40, DataFlag.NORMAL);
        minutes(40, 60, DataFlag.CALIBRATION);
        assertThat(sealed().status()).isEqualTo(HourStatus.IN_CALIBRATION);
        assertThat(figure(sealed(), "co2-mass").gap()).contains(GapReason.MISSING_DATA);
    }

    @Test
    void anHourReportedAsOneRecordCountsAsReported() {
        add(Messages.of(STACK, HOUR, 3600, Statistic.AVERAGE, DataFlag.NORMAL, Messages.VALUES), 1);
        HourEvent hour = sealed();
        assertThat(hour.status()).isEqualTo(HourStatus.VALID);
        assertThat(hour.minutes()).isEqualTo(new MinuteCounts(60, 0, 0, 0, 0, true));
        assertThat(hour.channels().get(0).average()).contains(new BigDecimal("14.9"));
    }

    @Test
    void anHourReportedAsOneRecordCountsNothingWhereMinutesCame() {
        minutes(0, 60, DataFlag.NORMAL);
        add(Messages.of(STACK, HOUR, 3600, Statistic.AVERAGE, DataFlag.NORMAL, Map.of("a05001", "99")), 1);
        assertThat(value(sealed(), "co2-mass")).isCloseTo(TONNES_PER_HOUR, within(new BigDecimal("1e-10")));
    }

    @Test
    void twelveFiveSecondSamplesMakeAMinuteAndElevenDoNot() {
        for (int second = 0; second < 3600; second += 5) {
            if (second != 60) {
                Instant at = HOUR.plusSeconds(second);
                add(Messages.of(STACK, at, 0, Statistic.SAMPLE, DataFlag.NORMAL, Messages.VALUES), 1);
            }
        }
        assertThat(sealed().minutes()).isEqualTo(new MinuteCounts(59, 0, 0, 0, 1, false));
        assertThat(value(sealed(), "co2-mass")).isCloseTo(TONNES_PER_HOUR, within(new BigDecimal("1e-10")));
    }

    @Test
    void theMinuteRecordOfTheDeviceCountsBeforeItsSamples() {
        minutes(0, 60, DataFlag.NORMAL);
        for (int second = 0; second < 3600; second += 5) {
            Instant at = HOUR.plusSeconds(second);
            add(Messages.of(STACK, at, 0, Statistic.SAMPLE, DataFlag.NORMAL, Map.of("a05001", "99")), 1);
        }
        assertThat(value(sealed(), "co2-mass")).isCloseTo(TONNES_PER_HOUR, within(new BigDecimal("1e-10")));
    }

    @Test
    void aRecordOfTenMinutesStandsForTenMinutes() {
        for (int minute = 0; minute < 60; minute += 10) {
            Instant at = HOUR.plusSeconds(60L * minute);
            add(Messages.of(STACK, at, 600, Statistic.AVERAGE, DataFlag.NORMAL, Messages.VALUES), 1);
        }
        assertThat(sealed().minutes().valid()).isEqualTo(60);
        assertThat(value(sealed(), "co2-mass")).isCloseTo(TONNES_PER_HOUR, within(new BigDecimal("1e-10")));
    }

    @Test
    void aSampleCountsInTheUnitItsFrameWasCheckedWith() {
        // until version 1 the gauge pressure came in Pa, from version 2 on in kPa
        registry.put(Sources.withChannels(Sources.stack(STACK, 2), 2, Sources.channels("kPa")));
        minutes(0, 30, DataFlag.NORMAL);
        for (int minute = 30; minute < 60; minute++) {
            Instant at = HOUR.plusSeconds(60L * minute);
            add(Messages.minute(STACK, at, DataFlag.NORMAL, Map.of("a01013", "-0.150")), 2);
        }
        HourEvent hour = sealed();
        assertThat(hour.registrationVersion()).isEqualTo(2);
        assertThat(hour.channels().get(2).unit()).isEqualTo("kPa");
        assertThat(hour.channels().get(2).average().orElseThrow()).isEqualByComparingTo("-0.15");
        assertThat(value(hour, "co2-mass")).isCloseTo(TONNES_PER_HOUR, within(new BigDecimal("1e-10")));
    }

    @Test
    void anHourComputedAgainRestsOnTheSameBlock() {
        minutes(0, 60, DataFlag.NORMAL);
        HourEvent first = sealed();
        registry.put(Sources.stack(STACK, 2, "77", java.time.ZoneId.of("Asia/Shanghai")));
        HourEvent second = making.again(first, HOUR.plusSeconds(7200));
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.reason()).isEqualTo(VersionReason.RECALCULATION);
        assertThat(second.registrationVersion()).isEqualTo(2);
        assertThat(second.blockDigest()).isEqualTo(first.blockDigest());
        assertThat(second.block()).isEqualTo(first.block());
        assertThat(value(second, "co2-mass"))
                .isCloseTo(TONNES_PER_HOUR.multiply(BigDecimal.valueOf(2)), within(new BigDecimal("1e-9")));
    }

    @Test
    void anHourOfASourceNobodyRegisteredIsKeptWithoutFigures() {
        minutes(0, 60, DataFlag.NORMAL);
        HourBlock block = samples.block();
        SourceId unknown = new SourceId("huadong-power", "unit-1", "unknown");
        HourEvent hour = making.make(
                new SealedContent(unknown, HOUR, 7, block, samples.conflicts(), "digest", HourBlockCodec.encode(block)),
                1,
                VersionReason.SEALED,
                HOUR);
        assertThat(hour.status()).isEqualTo(HourStatus.NO_METHOD);
        assertThat(hour.registrationVersion()).isEqualTo(7);
        assertThat(hour.figures()).isEmpty();
    }

    @Test
    void anOpenHourHasTheTonnesOfItsMinutesSoFar() {
        minutes(0, 15, DataFlag.NORMAL);
        LiveHour live = making.live(STACK, HOUR, samples.block(), HOUR.plusSeconds(900));
        assertThat(live.minutes().valid()).isEqualTo(15);
        assertThat(live.figures().get(0).value().orElseThrow())
                .isCloseTo(TONNES_PER_HOUR.divide(BigDecimal.valueOf(4)), within(new BigDecimal("1e-10")));
    }

    /** Signs the minutes from one to another. */
    private void sign(int from, int to, SignatureGrade grade) {
        List<String> digests = IntStream.range(from, to)
                .mapToObj(minute -> Messages.minute(STACK, HOUR.plusSeconds(60L * minute))
                        .message()
                        .originalDigest())
                .toList();
        samples.add(new KeptManifest(
                new HourBlock.Manifest(
                        "%064x".formatted(from),
                        "logger-1",
                        grade,
                        1,
                        HOUR,
                        "manifest",
                        0,
                        0,
                        List.of(),
                        List.of(),
                        new byte[0]),
                digests));
    }

    @Test
    void anHourOfWhichNothingIsSignedSaysNothingOfIt() {
        minutes(0, 60, DataFlag.NORMAL);
        assertThat(sealed().signatures()).isEmpty();
    }

    @Test
    void theMassRestsOnSignaturesAsFarAsEachOfItsMinutesDoes() {
        minutes(0, 60, DataFlag.NORMAL);
        sign(0, 30, SignatureGrade.SIGNED);
        sign(30, 45, SignatureGrade.SIGNED_AND_STAMPED);
        HourEvent hour = sealed();
        HourSignatures signatures = hour.signatures().orElseThrow();
        assertThat(signatures.frames()).isEqualTo(60);
        assertThat(signatures.signedFrames()).isEqualTo(45);
        assertThat(signatures.stampedFrames()).isEqualTo(15);
        assertThat(signatures.channels())
                .hasSizeGreaterThan(2)
                .allSatisfy(channel ->
                        assertThat(channel).isEqualTo(new ChannelSignatures(channel.parameter(), 60, 45, 15)));
        BigDecimal mass = value(hour, "co2-mass");
        assertThat(signatures.signedMass().orElseThrow())
                .isCloseTo(mass.multiply(new BigDecimal("0.75")), within(new BigDecimal("1e-20")));
        assertThat(signatures.stampedMass().orElseThrow())
                .isCloseTo(mass.multiply(new BigDecimal("0.25")), within(new BigDecimal("1e-20")));
        sign(45, 60, SignatureGrade.SIGNED);
        assertThat(sealed().signatures().orElseThrow().signedMass()).contains(mass);
    }

    @Test
    void theParameterThatIsSignedLeastDecides() {
        minutes(0, 60, DataFlag.NORMAL);
        sign(0, 60, SignatureGrade.SIGNED);
        // the moisture of the last half hour comes again, by hand and so in a frame nobody signed
        for (int minute = 30; minute < 60; minute++) {
            add(
                    Messages.of(
                            STACK,
                            HOUR.plusSeconds(60L * minute),
                            60,
                            Statistic.AVERAGE,
                            DataFlag.MANUAL,
                            Map.of("a01014", "12.5")),
                    1);
        }
        HourEvent hour = sealed();
        assertThat(hour.signatures().orElseThrow().signedMass().orElseThrow())
                .isCloseTo(value(hour, "co2-mass").divide(new BigDecimal(2)), within(new BigDecimal("1e-20")));
    }

    @Test
    void aSourceThatMustSignSaysThatNothingIsSigned() {
        SourceRegistration plain = Sources.stack(STACK, 2);
        registry.put(Sources.signing(plain, DeviceSigning.Demand.MANIFEST));
        minutes(0, 60, DataFlag.NORMAL);
        HourEvent hour = sealed();
        assertThat(hour.signatures().orElseThrow().signedFrames()).isZero();
        assertThat(hour.signatures().orElseThrow().signedMass())
                .hasValueSatisfying(mass -> assertThat(mass).isZero());
        assertThat(making.again(hour, HOUR).signatures()).isEqualTo(hour.signatures());
    }

    @Test
    void anHourComputedAgainRestsOnTheSameSignatures() {
        minutes(0, 60, DataFlag.NORMAL);
        sign(0, 30, SignatureGrade.SIGNED);
        HourEvent hour = sealed();
        assertThat(making.again(hour, HOUR).signatures()).isEqualTo(hour.signatures());
    }

    @Test
    void anHourOfWhichOnlyAManifestCameIsMissing() {
        sign(0, 30, SignatureGrade.SIGNED);
        HourEvent hour = sealed();
        assertThat(hour.status()).isEqualTo(HourStatus.INVALID);
        assertThat(hour.signatures().orElseThrow().elsewhere()).isEqualTo(30);
        assertThat(hour.signatures().orElseThrow().signedMass()).isEmpty();
    }
}
