/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.telemetry.hj212.Hj212Parser;
import io.tanheng.telemetry.model.Decoded;
import io.tanheng.telemetry.model.Reading;
import io.tanheng.telemetry.model.TelemetryProblem;
import io.tanheng.telemetry.senml.SenmlReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The whole recordings that lie beside the checkout. */
class RecordedFilesTest {

    private static final Path DATA = Path.of(System.getProperty("tanheng.shared"), "data");

    private static List<Outgoing> messages(String file, String zone) throws ReplayProblem {
        return new ReplayPlan(Optional.empty(), Map.of(), ZoneId.of(zone), Optional.empty())
                .messages(RecordingReader.read(DATA.resolve(file)));
    }

    @Test
    void ofTheElevenCollectedFramesThreeHaveAWrongChecksumAndEachHasItsSource() throws Exception {
        List<Outgoing> messages = messages("hj212-frames/full_frames.csv", "Asia/Shanghai");
        List<TelemetryProblem> refused = new ArrayList<>();
        for (Outgoing message : messages) {
            if (Hj212Parser.parse(message.payload(), ZoneId.of("Asia/Shanghai")) instanceof Decoded.Refused refusal) {
                refused.add(refusal.problem());
            }
        }
        assertThat(messages).hasSize(11);
        assertThat(refused).filteredOn(TelemetryProblem.WRONG_CHECKSUM::equals).hasSize(3);
        assertThat(ReplayPlan.sources(messages)).hasSize(6);
    }

    @Test
    void the120HoursOfBowenAddUpToWhatThePlantReported() throws Exception {
        List<Outgoing> messages = messages("campd-bowen/hourly_bowen_2017-01-01_05.csv", "Etc/GMT+5");
        assertThat(messages).hasSize(120);
        assertThat(sum(messages, "reported-co2")).isEqualByComparingTo("180252.6");
        assertThat(sum(messages, "heat-input")).isEqualByComparingTo("1756844.2");
    }

    private static BigDecimal sum(List<Outgoing> messages, String parameter) {
        return messages.stream()
                .flatMap(message -> ((Decoded.Frame) SenmlReader.parseAbsolute(message.payload())).readings().stream())
                .filter(reading -> reading.parameter().equals(parameter))
                .map(Reading::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
