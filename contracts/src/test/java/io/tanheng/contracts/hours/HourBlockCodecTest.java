/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.json.Zstandard;
import io.tanheng.contracts.readings.SignatureGrade;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.telemetry.model.Statistic;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example below is the one the documentation shows. */
class HourBlockCodecTest {

    private static final Instant HOUR = Instant.parse("2026-01-01T00:00:00Z");
    private static final SourceId SOURCE = new SourceId("huadong-power", "unit-1", "stack");

    private static HourBlock example(long firstOffset) {
        return new HourBlock(
                List.of(new HourBlock.Series(
                        "a19001",
                        Statistic.AVERAGE,
                        60,
                        List.of(0, 60, 120),
                        List.of(new BigDecimal("6.30"), new BigDecimal("6.3"), new BigDecimal("-0.0000001")),
                        "NNC",
                        "001",
                        List.of(0, 0, 1))),
                List.of(
                        frame("9b", firstOffset, "##0101烟气\r\n".getBytes(StandardCharsets.UTF_8)),
                        frame("1a", firstOffset + 1, new byte[] {(byte) 0xff, 0, 13})));
    }

    private static HourBlock.Frame frame(String digest, long offset, byte[] original) {
        return new HourBlock.Frame(
                digest.repeat(32),
                1,
                HOUR.plusSeconds(61),
                "tanheng/v1/huadong-power/unit-1/stack/hj212",
                3,
                offset,
                original);
    }

    /** The example's digests were typed in; these are what its frames have. */
    private static HourBlock digested(HourBlock block) {
        List<HourBlock.Frame> frames = block.frames().stream()
                .map(frame -> new HourBlock.Frame(
                        Sha256.of(frame.original()),
                        frame.registrationVersion(),
                        frame.receivedAt(),
                        frame.mqttTopic(),
                        frame.partition(),
                        frame.offset(),
                        frame.original()))
                .toList();
        return new HourBlock(block.series(), frames, block.manifests());
    }

    @Test
    void whatWasEncodedComesBackToTheLastDigitAndByte() {
        HourBlock block = digested(example(7));
        HourBlock read = HourBlockCodec.decode(HourBlockCodec.encode(block));
        assertThat(read.series()).isEqualTo(block.series());
        assertThat(read.frames()).usingRecursiveFieldByFieldElementComparator().isEqualTo(block.frames());
    }

    @Test
    void digestsAreNotStoredButWorkedOutOfTheBytes() {
        HourBlock block = digested(example(7));
        byte[] stored = HourBlockCodec.encode(block);
        assertThat(new String(Zstandard.decompress(stored), StandardCharsets.UTF_8))
                .doesNotContain("digest");
        assertThat(HourBlockCodec.decode(stored).frames())
                .extracting(HourBlock.Frame::digest)
                .containsExactly(
                        // printf '##0101烟气\r\n' | sha256sum; printf '\xff\0\r' | sha256sum
                        "b53e350bb24fa907d7265355e91016fee3ab6c41f5b5a0ca8efaf4d76d3189be",
                        "eb5de5f7d01dd4a4e886385d2d3557d3da8b638330c5e85d65c43dd02876ee43");
    }

    @Test
    void aBlockStoredWithDigestsReadsTheSame() {
        HourBlock block = example(7);
        HourBlock read = HourBlockCodec.decode(Zstandard.compress(HourBlockCodec.text(block)));
        assertThat(read.frames()).usingRecursiveFieldByFieldElementComparator().isEqualTo(block.frames());
    }

    @Test
    void theSamplesCanBeReadWithoutTheFrames() {
        assertThat(HourBlockCodec.decodeSeries(HourBlockCodec.encode(example(7))))
                .isEqualTo(example(7).series());
    }

    @Test
    void aTextFrameStandsInTheJsonAsText() {
        byte[] compressed = HourBlockCodec.encode(example(7));
        byte[] json = Zstandard.decompress(compressed);
        assertThat(new String(json, StandardCharsets.UTF_8))
                .contains("\"values\":[6.30,6.3,-1E-7]")
                .contains("\"text\":\"##0101烟气\\r\\n\"")
                .contains("\"base64\":\"/wAN\"");
    }

    @Test
    void theDigestKnowsNothingOfPartitionAndOffset() {
        assertThat(BlockDigest.of(SOURCE, HOUR, example(7)))
                .isEqualTo(BlockDigest.of(SOURCE, HOUR, example(8)))
                .hasSize(64);
    }

    @Test
    void theDigestIsThatOfTheDocumentedText() {
        // printf the nine lines | sha256sum
        assertThat(BlockDigest.of(SOURCE, HOUR, example(7)))
                .isEqualTo("46c47e1cd1a28b74e0303f19302f398c2f5a5e407affcff8c1651a0704b6e2b8");
    }

    @Test
    void bytesThatAreNoBlockAreRefusedInWords() {
        byte[] other = Zstandard.compress("{\"frames\":[]}".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> HourBlockCodec.decode(other))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("expected the field series");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"digest\":\"9b | \"digest\":null,\"digest\":\"9b | a text that is nothing",
                "\"registrationVersion\":1 | \"registrationVersion\":\"1\" | a number that is a text",
                "\"partition\":3 | \"partition\":99999999999 | a number that is too large",
                "\"statistic\":\"AVERAGE\" | \"statistic\":7 | a word that is a number",
                "\"values\":[6.30 | \"values\":[1E+999999999 | a value that would fill all memory",
                "\"values\":[6.30 | \"values\":[\"6.30\" | a value that is a text"
            })
    void aBlockWithAnythingElseInAPlaceIsRefusedInWords(String ours, String theirs, String why) {
        String text = new String(HourBlockCodec.text(example(7)), StandardCharsets.UTF_8);
        assertThat(text).contains(ours);
        byte[] changed = text.replace(ours, theirs).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> HourBlockCodec.readText(changed))
                .as(why)
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(JsonProcessingException.class);
    }

    private static HourBlock signed(SignatureGrade grade) {
        HourBlock plain = example(7);
        HourBlock.Manifest manifest = new HourBlock.Manifest(
                "cd".repeat(32),
                "analyser-7",
                grade,
                2,
                HOUR.plusSeconds(62),
                "tanheng/v1/huadong-power/unit-1/stack/manifest",
                3,
                9,
                List.of(0),
                List.of("ef".repeat(32)),
                "tanheng-manifest-1\n".getBytes(StandardCharsets.US_ASCII));
        return new HourBlock(plain.series(), plain.frames(), List.of(manifest));
    }

    @Test
    void manifestsComeBackWithTheBytesThatWereSigned() {
        HourBlock block = signed(SignatureGrade.SIGNED);

        HourBlock read = HourBlockCodec.decode(HourBlockCodec.encode(block));

        assertThat(read.manifests())
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(block.manifests());
        assertThat(HourBlockCodec.readText(HourBlockCodec.text(block)).manifests())
                .hasSize(1);
    }

    @Test
    void anHourWithoutSignaturesIsWrittenAsItAlwaysWas() {
        assertThat(new String(HourBlockCodec.text(example(7)), StandardCharsets.UTF_8))
                .doesNotContain("manifest");
        assertThat(BlockDigest.of(SOURCE, HOUR, example(7)))
                .isEqualTo("46c47e1cd1a28b74e0303f19302f398c2f5a5e407affcff8c1651a0704b6e2b8");
    }

    @Test
    void theDigestKnowsWhatIsSignedAndHowWell() {
        assertThat(List.of(
                        BlockDigest.of(SOURCE, HOUR, example(7)),
                        BlockDigest.of(SOURCE, HOUR, signed(SignatureGrade.SIGNED)),
                        BlockDigest.of(SOURCE, HOUR, signed(SignatureGrade.SIGNED_AND_STAMPED))))
                .doesNotHaveDuplicates();
    }

    @Test
    void samplesOfFramesNoManifestListsAreFound() {
        HourBlock block = signed(SignatureGrade.SIGNED);

        assertThat(block.withUncoveredAsSuspect(SignatureGrade.SIGNED)
                        .series()
                        .get(0)
                        .suspects())
                .isEqualTo("001");
        assertThat(block.withUncoveredAsSuspect(SignatureGrade.SIGNED_AND_STAMPED)
                        .series()
                        .get(0)
                        .suspects())
                .isEqualTo("111");
    }
}
