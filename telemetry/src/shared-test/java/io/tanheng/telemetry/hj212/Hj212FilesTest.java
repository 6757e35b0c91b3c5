package io.tanheng.telemetry.hj212;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tanheng.telemetry.SharedFiles;
import io.tanheng.telemetry.model.Decoded;
import io.tanheng.telemetry.model.TelemetryProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class Hj212FilesTest {

    private static final Set<String> WITH_READINGS = Set.of("2011", "2051", "2061", "2031");

    @Test
    void everyCollectedFrameIsReadOrRefusedAsItsVerdictSays() throws IOException {
        List<List<String>> rows = SharedFiles.rows("data/hj212-frames/full_frames.csv");
        assertThat(rows).hasSizeGreaterThan(10);
        for (List<String> row : rows) {
            Decoded decoded = Hj212Parser.parse(row.get(7).getBytes(StandardCharsets.UTF_8), Hj212Examples.SHANGHAI);
            if (row.get(6).equals("crc_mismatch")) {
                assertThat(refusal(decoded)).as(row.get(7)).isEqualTo(TelemetryProblem.WRONG_CHECKSUM);
            } else if (row.get(7).contains("CN=2011") || row.get(7).contains("CN=2051")) {
                assertThat(decoded).as(row.get(7)).isInstanceOf(Decoded.Frame.class);
            } else {
                assertThat(refusal(decoded)).as(row.get(7)).isEqualTo(TelemetryProblem.UNSUPPORTED_COMMAND);
            }
        }
    }

    @Test
    void everySegmentOfAnnexCHasItsChecksumAndIsReadOrRefusedByName() throws IOException {
        List<List<String>> rows = SharedFiles.rows("data/hj212-frames/hj212_2017_annex_c_segments.csv");
        assertThat(rows).hasSize(60);
        for (List<String> row : rows) {
            String segment = row.get(6);
            byte[] frame = Hj212Writer.frame(segment);
            assertThat(new String(frame, StandardCharsets.UTF_8))
                    .isEqualTo("##" + String.format(Locale.ROOT, "%04d", Integer.parseInt(row.get(4))) + segment
                            + row.get(5) + "\r\n");
            Decoded decoded = Hj212Parser.parse(frame, Hj212Examples.SHANGHAI);
            boolean carriesReadings = WITH_READINGS.contains(row.get(1)) && segment.contains("DataTime=");
            if (carriesReadings) {
                assertThat(decoded).as(segment).isInstanceOf(Decoded.Frame.class);
            } else {
                TelemetryProblem expected = row.get(3).equals("Y")
                        ? TelemetryProblem.UNSUPPORTED_COMMAND
                        : TelemetryProblem.NOT_DECODABLE;
                assertThat(refusal(decoded)).as(segment).isEqualTo(expected);
            }
        }
    }

    @Test
    void everyVectorOfTheProtocolHolds() throws IOException {
        JsonNode vectors = new ObjectMapper()
                .readTree(SharedFiles.path("vectors/hj212.json").toFile())
                .get("vectors");
        int frames = 0;
        for (JsonNode vector : vectors) {
            JsonNode segment = vector.at("/inputs/segment/value");
            if (!segment.isMissingNode()) {
                frames++;
                assertThat(new String(Hj212Writer.frame(segment.asText()), StandardCharsets.UTF_8))
                        .as(vector.get("id").asText())
                        .isEqualTo(vector.at("/expected/frame/value").asText());
            }
        }
        assertThat(frames).isEqualTo(7);
    }

    private static TelemetryProblem refusal(Decoded decoded) {
        assertThat(decoded).isInstanceOf(Decoded.Refused.class);
        return ((Decoded.Refused) decoded).problem();
    }
}
