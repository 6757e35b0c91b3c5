package io.tanheng.telemetry.senml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tanheng.telemetry.SharedFiles;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of RFC 8428 from the repository of its authors: resolving a pack gives the resolved file. */
class SenmlFilesTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Files the authors resolved at a moment of their own have that moment in every record. */
    private static final Instant RESOLVED_AT = Instant.ofEpochSecond(1498780179);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void resolvingAnExampleGivesTheResolvedFile(int number) throws IOException {
        JsonNode expected = JSON.readTree(
                SharedFiles.path("data/senml/ex" + number + ".gen.resolved.json").toFile());
        Instant now = number == 7 ? Instant.ofEpochSecond(1499109309) : RESOLVED_AT;
        for (String file : List.of("ex" + number + ".json", "ex" + number + ".gen.json")) {
            byte[] pack = Files.readAllBytes(SharedFiles.path("data/senml/" + file));
            List<SenmlRecord> records = SenmlPack.resolve(pack, Optional.of(now));
            // The resolved file of the seventh example lacks its fourth record, the one with data.
            assertThat(records).hasSize(number == 7 ? expected.size() + 1 : expected.size());
            for (int i = 0; i < expected.size(); i++) {
                same(records.get(i), expected.get(i));
            }
        }
    }

    private static void same(SenmlRecord record, JsonNode expected) {
        assertThat(record.name()).isEqualTo(expected.get("n").asText());
        assertThat(record.unit()).isEqualTo(Optional.ofNullable(expected.get("u")).map(JsonNode::asText));
        assertThat(record.time()).isEqualByComparingTo(expected.get("t").decimalValue());
        SenmlValue value = record.value().orElseThrow();
        if (expected.has("v")) {
            BigDecimal amount = ((SenmlValue.Numeric) value).amount();
            assertThat(amount).isEqualByComparingTo(expected.get("v").decimalValue());
        } else if (expected.has("vs")) {
            assertThat(value).isEqualTo(new SenmlValue.Text(expected.get("vs").asText()));
        } else {
            assertThat(value).isEqualTo(new SenmlValue.Truth(expected.get("vb").asBoolean()));
        }
    }
}
