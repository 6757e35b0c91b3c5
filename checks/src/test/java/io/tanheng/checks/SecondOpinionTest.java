/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.Sources;
import io.tanheng.accounting.domain.registry.Registry;
import io.tanheng.accounting.domain.result.HourMaking;
import io.tanheng.accounting.domain.result.SealedContent;
import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.hours.HourBlockCodec;
import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.hours.HourStatus;
import io.tanheng.contracts.hours.VersionReason;
import io.tanheng.contracts.source.Channel;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.evidencepackage.format.PackedHour;
import io.tanheng.evidencepackage.recompute.HourAgain;
import io.tanheng.evidencepackage.recompute.SamplesAgain;
import io.tanheng.methodology.measurement.HourResult;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Term;
import io.tanheng.telemetry.model.DataFlag;
import io.tanheng.telemetry.model.Statistic;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever a device sends in an hour, this service and the program an auditor has at home come to the same digits. */
class SecondOpinionTest {

    private static final SourceId STACK = new SourceId("huadong-power", "unit-1", "stack");
    private static final Instant HOUR = Instant.parse("2026-01-01T00:00:00Z");
    private static final int HOURS_OF_EACH = 20;
    private static final List<DataFlag> FLAGS = List.of(DataFlag.values());

    private final SourceRegistration before = Sources.stack(STACK, 1);

    /** The same source, with pressures in another unit since. */
    private final SourceRegistration now = Sources.withChannels(
            before,
            2,
            before.channels().stream().map(SecondOpinionTest::inKilopascal).toList());

    private static Channel inKilopascal(Channel channel) {
        return new Channel(
                channel.parameter(),
                channel.measurand(),
                channel.unit().equals("Pa") ? "kPa" : channel.unit(),
                channel.plausibleLow(),
                channel.plausibleHigh(),
                channel.name());
    }

    @RepeatedTest(20)
    void bothComeToTheSameMinutesAveragesAndFigures(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        Registry registry = new Registry();
        registry.put(before);
        registry.put(now);
        HourMaking making = new HourMaking(registry::find);
        SamplesAgain samples = new SamplesAgain(now, Map.of(1L, before, 2L, now));
        Map<HourStatus, Integer> seen = new EnumMap<>(HourStatus.class);
        for (int count = 0; count < HOURS_OF_EACH; count++) {
            HourBlock block = block(random);
            HourEvent hour = making.make(
                    new SealedContent(STACK, HOUR, 2, block, List.of(), "digest", HourBlockCodec.encode(block)),
                    1,
                    VersionReason.SEALED,
                    HOUR.plusSeconds(3900));
            SamplesAgain.Made made = samples.of(HOUR, HourBlockCodec.readText(HourBlockCodec.text(block)));
            assertThat(made.minutes()).isEqualTo(hour.minutes());
            assertThat(made.channels()).isEqualTo(hour.channels());
            if (HourAgain.computes(hour.status())) {
                assertThat(again(hour)).isEqualTo(values(hour));
            }
            seen.merge(hour.status(), 1, Integer::sum);
        }
        assertThat(seen).containsKey(HourStatus.VALID);
    }

    private List<String> again(HourEvent hour) {
        return new HourAgain(now)
                .results(PackedHour.of(hour)).stream()
                        .map(SecondOpinionTest::text)
                        .toList();
    }

    private static String text(HourResult result) {
        return result.code().id() + " "
                + (result.outcome() instanceof Outcome.Present<Term> present
                        ? present.value().value().amount().toPlainString()
                        : ((Outcome.Gap<Term>) result.outcome()).reason());
    }

    private static List<String> values(HourEvent hour) {
        return hour.figures().stream()
                .map(figure -> figure.code() + " "
                        + figure.value()
                                .map(BigDecimal::toPlainString)
                                .orElseGet(() -> figure.gap().orElseThrow().name()))
                .toList();
    }

    /** Everything a device may send for a parameter, in any mixture, most of it good. */
    private HourBlock block(SplittableRandom random) {
        List<HourBlock.Frame> frames = List.of(frame(1), frame(2));
        List<HourBlock.Series> series = new ArrayList<>();
        int trouble = random.nextInt(3) * 4;
        for (Channel channel : now.channels()) {
            if (random.nextInt(6) == 0) {
                series.add(
                        series(channel, Statistic.SAMPLE, 0, seconds(random, 5 + random.nextInt(20)), random, trouble));
            }
            if (random.nextInt(12) != 0) {
                series.add(series(channel, Statistic.AVERAGE, 60, seconds(random, 60), random, trouble));
            }
            if (random.nextInt(4) == 0) {
                series.add(series(channel, Statistic.AVERAGE, 600, seconds(random, 600), random, trouble));
            }
            if (random.nextInt(3) == 0) {
                series.add(series(channel, Statistic.AVERAGE, 3600, List.of(0), random, trouble));
            }
            if (random.nextInt(4) == 0) {
                series.add(series(channel, Statistic.MAXIMUM, 60, seconds(random, 60), random, trouble));
            }
        }
        return new HourBlock(series, frames);
    }

    private static List<Integer> seconds(SplittableRandom random, int step) {
        return IntStream.iterate(0, second -> second < 3600, second -> second + step)
                .filter(second -> random.nextInt(40) != 0)
                .boxed()
                .toList();
    }

    private static HourBlock.Frame frame(long registration) {
        return new HourBlock.Frame("0".repeat(64), registration, HOUR, "topic", 0, registration, new byte[0]);
    }

    private static HourBlock.Series series(
            Channel channel,
            Statistic statistic,
            int period,
            List<Integer> seconds,
            SplittableRandom random,
            int trouble) {
        StringBuilder flags = new StringBuilder();
        StringBuilder suspects = new StringBuilder();
        List<BigDecimal> values = new ArrayList<>();
        List<Integer> frames = new ArrayList<>();
        for (int place = 0; place < seconds.size(); place++) {
            boolean troubled = random.nextInt(100) < trouble;
            flags.append(troubled ? FLAGS.get(random.nextInt(FLAGS.size())).code() : 'N');
            suspects.append(random.nextInt(30) == 0 ? '1' : '0');
            values.add(BigDecimal.valueOf(random.nextInt(1, 2000), random.nextInt(4)));
            frames.add(random.nextInt(2));
        }
        return new HourBlock.Series(
                channel.parameter(), statistic, period, seconds, values, flags.toString(), suspects.toString(), frames);
    }
}
