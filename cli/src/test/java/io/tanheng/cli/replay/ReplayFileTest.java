/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tanheng.contracts.source.SourceId;
import io.tanheng.telemetry.hj212.Hj212Parser;
import io.tanheng.telemetry.model.Decoded;
import io.tanheng.telemetry.model.Reading;
import io.tanheng.telemetry.model.TelemetryProblem;
import io.tanheng.telemetry.senml.SenmlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayFileTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @TempDir
    private Path folder = Path.of("");

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("recording"), content);
    }

    private static ReplayPlan plan(ZoneId zone, Optional<Instant> movedTo) {
        return new ReplayPlan(Optional.empty(), Map.of(), zone, movedTo);
    }

    private List<Outgoing> messages(String content, ReplayPlan plan) throws Exception {
        return plan.messages(RecordingReader.read(file(content)));
    }

    @Test
    void framesOneALineAreSentByteForByteWithTheLineEndDevicesSend() throws Exception {
        List<Outgoing> messages =
                messages(Samples.ANNEX_A + "\n\n" + Samples.BAD + "\r\n", plan(SHANGHAI, Optional.empty()));
        assertThat(messages).extracting(Outgoing::line).containsExactly(1, 3);
        assertThat(messages)
                .extracting(message -> new String(message.payload(), StandardCharsets.UTF_8))
                .containsExactly(Samples.ANNEX_A + "\r\n", Samples.BAD + "\r\n");
        assertThat(messages)
                .extracting(Outgoing::topic)
                .containsExactly(
                        "tanheng/v1/collected/hj212/outfall-1/hj212", "tanheng/v1/collected/hj212/air-1/hj212");
    }

    @Test
    void theColumnWithFramesIsFoundWhereverItStands() throws Exception {
        String csv = "origin,frame,verdict\nstandard," + Samples.ANNEX_A + ",ok\nlibrary,\"" + Samples.GOOD + "\",ok\n";
        assertThat(messages(csv, plan(SHANGHAI, Optional.empty())))
                .extracting(message -> new String(message.payload(), StandardCharsets.UTF_8))
                .containsExactly(Samples.ANNEX_A + "\r\n", Samples.GOOD + "\r\n");
    }

    @Test
    void aDeviceGoesWhereItIsMappedAndTheRestWhereAllGo() throws Exception {
        SourceId all = new SourceId("mill", "north", "stack-1");
        SourceId one = new SourceId("mill", "south", "stack-2");
        ReplayPlan plan = new ReplayPlan(Optional.of(all), Map.of("Y80110010000010", one), SHANGHAI, Optional.empty());
        assertThat(messages(Samples.GOOD + "\n" + Samples.BAD, plan))
                .extracting(Outgoing::topic)
                .containsExactly("tanheng/v1/mill/north/stack-1/hj212", "tanheng/v1/mill/south/stack-2/hj212");
    }

    @Test
    void aFrameOfADeviceNobodyKnowsAsksForAMap() {
        String frame = Samples.GOOD.replace("010000A8900016F000169DC0", "ABC");
        assertThatThrownBy(() -> messages(frame, plan(SHANGHAI, Optional.empty())))
                .isInstanceOf(ReplayProblem.class)
                .hasMessageContaining("R04", "line 1", "device ABC", "--map");
    }

    @Test
    void movedToThePresentAGoodFrameStaysGoodAndABadOneStaysBad() throws Exception {
        Instant now = Instant.parse("2026-10-20T03:17:44Z");
        List<Outgoing> messages = messages(Samples.GOOD + "\n" + Samples.BAD, plan(SHANGHAI, Optional.of(now)));
        Decoded good = Hj212Parser.parse(messages.get(0).payload(), SHANGHAI);
        assertThat(((Decoded.Frame) good).readings())
                .extracting(Reading::at)
                .containsExactly(Instant.parse("2026-10-20T03:15:00Z"));
        Decoded bad = Hj212Parser.parse(messages.get(1).payload(), SHANGHAI);
        assertThat(((Decoded.Refused) bad).problem()).isEqualTo(TelemetryProblem.WRONG_CHECKSUM);
    }

    @Test
    void anHourOfCampdBecomesAnHoursAverageInLocalStandardTime() throws Exception {
        List<Outgoing> messages = messages(Samples.BOWEN, plan(ZoneId.of("Etc/GMT+5"), Optional.empty()));
        assertThat(messages).hasSize(3);
        List<Reading> first = readings(messages.get(0));
        assertThat(first).extracting(Reading::parameter).containsExactly("heat-input", "gross-load", "reported-co2");
        assertThat(first)
                .extracting(reading -> reading.value().toPlainString())
                .containsExactly("9220.9", "999", "946.1");
        assertThat(first).allSatisfy(reading -> {
            assertThat(reading.periodSeconds()).isEqualTo(3600);
            assertThat(reading.at()).isEqualTo(Instant.parse("2017-01-01T05:00:00Z"));
        });
    }

    @Test
    void movedToThePresentHoursKeepTheHourOfTheirDay() throws Exception {
        Instant now = Instant.parse("2026-10-20T03:17:44Z");
        List<Outgoing> messages = messages(Samples.BOWEN, plan(ZoneId.of("Etc/GMT+5"), Optional.of(now)));
        assertThat(readings(messages.get(2)).get(0).at()).isEqualTo(Instant.parse("2026-10-19T04:00:00Z"));
        assertThat(readings(messages.get(0)).get(0).at()).isEqualTo(Instant.parse("2026-10-14T05:00:00Z"));
    }

    @Test
    void anEmptyCellIsAbsentAndNotZero() throws Exception {
        String csv = "Date,Hour,CO2 Mass (short tons),Heat Input (mmBtu)\n2017-01-01,0,,9220.9\n2017-01-01,1,,\n";
        List<Outgoing> messages = messages(csv, plan(ZoneId.of("Etc/GMT+5"), Optional.empty()));
        assertThat(messages).hasSize(1);
        assertThat(readings(messages.get(0))).extracting(Reading::parameter).containsExactly("heat-input");
    }

    @Test
    void whatIsNoRecordingIsSaidToBeNone() {
        ReplayPlan plan = plan(SHANGHAI, Optional.empty());
        assertThatThrownBy(() -> messages("name,age\nanna,7\n", plan)).hasMessageContaining("R02");
        assertThatThrownBy(() -> messages("", plan)).hasMessageContaining("R02", "empty");
        assertThatThrownBy(() -> messages(Samples.BOWEN.replace("9158.7", "many"), plan))
                .hasMessageContaining("R03", "Line 3");
        assertThatThrownBy(() -> RecordingReader.read(folder.resolve("absent"))).hasMessageContaining("R01");
    }

    private static List<Reading> readings(Outgoing message) {
        return ((Decoded.Frame) SenmlReader.parseAbsolute(message.payload())).readings();
    }
}
