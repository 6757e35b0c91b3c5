/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.quarantine.QuarantineReason;
import io.tanheng.contracts.quarantine.QuarantinedMessage;
import io.tanheng.contracts.readings.ReadingValue;
import io.tanheng.contracts.readings.ReadingsCodec;
import io.tanheng.contracts.readings.ReadingsMessage;
import io.tanheng.ingest.Registrations;
import io.tanheng.telemetry.hj212.Hj212Writer;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The decisions of the intake; that each reason arrives over MQTT is tested with real parts. */
class IntakeTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:05:10Z");
    private static final String STACK = "tanheng/v1/north/harbour/stack-1/hj212";
    private static final String BOILER = "tanheng/v1/north/harbour/boiler-1/senml";

    private final SourceBook sources = new SourceBook();
    private final Intake intake = new Intake(
            sources,
            Clock.fixed(NOW, ZoneOffset.UTC),
            new IngestLimits(Duration.ofMinutes(10), Duration.ofDays(400), 100_000, 200_000),
            DeviceTrust.NONE);

    IntakeTest() {
        sources.put(Registrations.stack("north", "stack-1"));
        sources.put(Registrations.boiler("north", "boiler-1"));
    }

    private List<Outgoing> take(String topic, String payload) {
        return intake.take(topic, payload.getBytes(StandardCharsets.UTF_8), NOW);
    }

    private static byte[] frame(String items) {
        return Hj212Writer.frame("QN=20260101080500123;ST=31;CN=2011;PW=123456;MN=" + Registrations.DEVICE
                + ";Flag=5;CP=&&DataTime=20260101080500;" + items + "&&");
    }

    private static ReadingsMessage accepted(Outgoing outgoing) {
        return ((Outgoing.Accepted) outgoing).message();
    }

    private static QuarantinedMessage refused(Outgoing outgoing) {
        return ((Outgoing.Refused) outgoing).message();
    }

    private static List<ReadingValue> values(Outgoing outgoing) {
        return accepted(outgoing).moments().get(0).values();
    }

    @Test
    void aGoodFrameIsOneRecordWithItsBytesAndTheirDigest() {
        byte[] frame = frame("a01011-Rtd=15.20,a01011-Flag=N;a19001-Rtd=6.3,a19001-Flag=C");
        List<Outgoing> outgoing = intake.take(STACK, frame, NOW);
        assertThat(outgoing).hasSize(1);
        assertThat(outgoing.get(0).original()).isEqualTo(frame);
        ReadingsMessage message = accepted(outgoing.get(0));
        assertThat(message.source().key()).isEqualTo("north/harbour/stack-1");
        assertThat(message.registrationVersion()).isEqualTo(1);
        assertThat(message.originalDigest()).isEqualTo(Sha256.of(frame));
        assertThat(message.moments()).hasSize(1);
        assertThat(values(outgoing.get(0)))
                .extracting(ReadingValue::parameter, ReadingValue::value)
                .containsExactly(tuple("a01011", new BigDecimal("15.20")), tuple("a19001", new BigDecimal("6.3")));
    }

    @Test
    void theExampleOfTheContractIsWhatHappens() throws IOException {
        String contract = Files.readString(Path.of("..", "docs", "contracts", "readings-v1.md"));
        String frame = contract.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("##0"))
                .findFirst()
                .orElseThrow();
        int from = contract.indexOf("```json\n") + "```json\n".length();
        String expected =
                contract.substring(from, contract.indexOf("```", from)).replaceAll("\\n *", "");
        sources.put(Registrations.stack("north-power", "stack-1"));
        Outgoing outgoing = intake.take(
                        "tanheng/v1/north-power/harbour/stack-1/hj212",
                        (frame + "\r\n").getBytes(StandardCharsets.UTF_8),
                        Instant.parse("2026-01-01T00:05:01.480Z"))
                .get(0);
        assertThat(new String(ReadingsCodec.encode(accepted(outgoing)), StandardCharsets.UTF_8))
                .isEqualTo(expected);
    }

    @Test
    void aValueOutsideItsRangeIsKeptAndMarked() {
        Outgoing outgoing =
                intake.take(STACK, frame("a01011-Rtd=40.01;a19001-Rtd=25"), NOW).get(0);
        assertThat(values(outgoing)).extracting(ReadingValue::suspect).containsExactly(true, false);
    }

    @Test
    void aTotalIsNotMeasuredByTheRangeOfItsRate() {
        byte[] hour = Hj212Writer.frame("QN=20260101080500123;ST=31;CN=2061;PW=123456;MN=" + Registrations.DEVICE
                + ";Flag=5;CP=&&DataTime=20260101070000;a21026-Avg=600,a21026-Cou=1512000.0&&");
        assertThat(values(intake.take(STACK, hour, NOW).get(0)))
                .extracting(ReadingValue::suspect)
                .containsExactly(true, false);
    }

    @Test
    void ofAPackEveryFrameHasItsOwnFate() {
        String good = new String(frame("a01011-Rtd=1"), StandardCharsets.UTF_8);
        List<Outgoing> outgoing = take(STACK, good + "noise" + good.replace("a01011-Rtd=1", "a01011-Rtd=2"));
        assertThat(outgoing).hasSize(3);
        assertThat(values(outgoing.get(0))).hasSize(1);
        assertThat(refused(outgoing.get(1)).reason()).isEqualTo(QuarantineReason.NOT_DECODABLE);
        assertThat(outgoing.get(1).original()).isEqualTo("noise".getBytes(StandardCharsets.UTF_8));
        assertThat(refused(outgoing.get(2)).reason()).isEqualTo(QuarantineReason.WRONG_CHECKSUM);
    }

    @Test
    void unknownParametersAreNamedAndTheOthersGoOn() {
        byte[] frame = frame("a01011-Rtd=1;a34013-Rtd=2;a34013-ZsRtd=3");
        List<Outgoing> outgoing = intake.take(STACK, frame, NOW);
        assertThat(outgoing).hasSize(2);
        assertThat(refused(outgoing.get(0)).reason()).isEqualTo(QuarantineReason.UNKNOWN_PARAMETER);
        assertThat(refused(outgoing.get(0)).detail()).contains("a34013, a34013-Zs", "other values were used");
        assertThat(values(outgoing.get(1))).extracting(ReadingValue::parameter).containsExactly("a01011");
    }

    @Test
    void aFrameOfNothingButUnknownParametersIsOneEntry() {
        List<Outgoing> outgoing = intake.take(STACK, frame("a34013-Rtd=2"), NOW);
        assertThat(outgoing).hasSize(1);
        assertThat(refused(outgoing.get(0)).detail()).doesNotContain("other values");
    }

    @Test
    void theEntryOfARedeliveryIsTheSameEntry() {
        String id = refused(take(STACK, "noise").get(0)).id();
        Outgoing later = intake.take(STACK, "noise".getBytes(StandardCharsets.UTF_8), NOW.plusSeconds(9))
                .get(0);
        assertThat(refused(later).id()).isEqualTo(id).hasSize(64);
        assertThat(refused(take("tanheng/v1/north/harbour/stack-2/hj212", "noise")
                                .get(0))
                        .id())
                .isNotEqualTo(id);
    }

    @Test
    void anEmptyPayloadIsAnEntryToo() {
        assertThat(refused(take(STACK, "").get(0)).reason()).isEqualTo(QuarantineReason.NOT_DECODABLE);
        assertThat(refused(take(STACK, "\r\n").get(0)).reason()).isEqualTo(QuarantineReason.NOT_DECODABLE);
        assertThat(refused(take(BOILER, "").get(0)).reason()).isEqualTo(QuarantineReason.NOT_DECODABLE);
    }

    @Test
    void aUnitIsConvertedIntoTheRegisteredOne() {
        Outgoing outgoing = take(
                        BOILER,
                        "[{\"bn\":\"steam/\",\"bt\":1767225900,\"n\":\"flow\",\"u\":\"kg/s\",\"v\":100},"
                                + "{\"n\":\"temperature\",\"u\":\"Cel\",\"v\":540.10},"
                                + "{\"bn\":\"\",\"n\":\"load\",\"u\":\"kW\",\"v\":330000}]")
                .get(0);
        assertThat(values(outgoing))
                .extracting(value -> value.value().toPlainString())
                .containsExactly("360", "540.10", "330");
    }

    @Test
    void aMinuteIntervalOfThePlantIsThePeriodOfItsMinuteRecords() {
        sources.put(Registrations.withMinuteInterval(Registrations.stack("north", "stack-1"), "10", "min"));
        byte[] minute = Hj212Writer.frame("QN=20260101080500123;ST=31;CN=2051;PW=123456;MN=" + Registrations.DEVICE
                + ";Flag=5;CP=&&DataTime=20260101075000;a21026-Avg=6&&");
        assertThat(accepted(intake.take(STACK, minute, NOW).get(0))
                        .moments()
                        .get(0)
                        .periodSeconds())
                .isEqualTo(600);
    }

    @Test
    void theTimeWindowIncludesItsEdges() {
        String future = new String(frame("a01011-Rtd=1"), StandardCharsets.UTF_8);
        Intake early = new Intake(
                sources,
                Clock.fixed(Instant.parse("2025-12-31T23:55:00Z"), ZoneOffset.UTC),
                new IngestLimits(Duration.ofMinutes(10), Duration.ofDays(1), 100_000, 200_000),
                DeviceTrust.NONE);
        Intake tooEarly = new Intake(
                sources,
                Clock.fixed(Instant.parse("2025-12-31T23:54:59Z"), ZoneOffset.UTC),
                new IngestLimits(Duration.ofMinutes(10), Duration.ofDays(1), 100_000, 200_000),
                DeviceTrust.NONE);
        byte[] payload = future.getBytes(StandardCharsets.UTF_8);
        assertThat(early.take(STACK, payload, NOW).get(0)).isInstanceOf(Outgoing.Accepted.class);
        assertThat(refused(tooEarly.take(STACK, payload, NOW).get(0)).reason())
                .isEqualTo(QuarantineReason.TIME_IN_FUTURE);
    }

    @Test
    void aMessageLargerThanARecordKeepsItsBeginning() {
        Outgoing outgoing = intake.take(STACK, new byte[300_000], NOW).get(0);
        assertThat(refused(outgoing).reason()).isEqualTo(QuarantineReason.TOO_LARGE);
        assertThat(refused(outgoing).originalDigest()).isEqualTo(Sha256.of(new byte[300_000]));
        assertThat(outgoing.original()).hasSize(200_000 - 64 * 1024);
        assertThat(refused(outgoing).detail()).contains("300000 bytes", "first 134464 bytes");
    }

    @Test
    void anOlderRegistrationNeverReplacesANewerOne() {
        sources.put(Registrations.withVersion(Registrations.stack("north", "stack-1"), 3));
        sources.put(Registrations.withVersion(Registrations.stack("north", "stack-1"), 2));
        assertThat(sources.ofTopic(STACK).orElseThrow().registration().version())
                .isEqualTo(3);
    }
}
