/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Jackson's own module is the judge: the same text, the same moment, the same refusal. */
class InstantJsonTest {

    private static final ObjectMapper JACKSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20T08:00:00Z",
                "2024-02-29T23:59:59Z",
                "2026-11-20T08:00:00.500Z",
                "2026-11-20T08:00:00.123456789Z",
                "0000-01-01T00:00:00Z",
                "9999-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z",
                "-0001-12-31T00:00:00Z"
            })
    void instantsAreWrittenAndReadAsJacksonDoes(String text) throws JsonProcessingException {
        String json = '"' + text + '"';
        Instant instant = Instant.parse(text);
        assertThat(new String(ContractJson.write(instant), StandardCharsets.UTF_8))
                .isEqualTo(json)
                .isEqualTo(JACKSON.writeValueAsString(instant));
        assertThat(read(json)).isEqualTo(instant).isEqualTo(JACKSON.readValue(json, Instant.class));
    }

    @ParameterizedTest
    @CsvSource({
        "\"2026-11-20T08:00:00+01:00\", an offset",
        "1700000000, seconds as a number",
        "\"2026-11-20T24:00:00Z\", the end of a day"
    })
    void otherSpellingsAreReadAsBefore(String json, String why) throws JsonProcessingException {
        assertThat(read(json)).as(why).isEqualTo(JACKSON.readValue(json, Instant.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30T08:00:00Z",
                "2026-11-20T25:00:00Z",
                "2026-1x-20T08:00:00Z",
                "yesterday",
                "2026-11-20 08:00:00Z"
            })
    void whatIsNoMomentIsRefusedInTheSameWords(String text) {
        String json = '"' + text + '"';
        assertThatThrownBy(() -> ContractJson.mapper().readValue(json, Instant.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessage(said(json));
    }

    @Test
    void anEmptyTextIsNoMoment() throws JsonProcessingException {
        assertThat(ContractJson.mapper().readValue("\"\"", Instant.class))
                .isEqualTo(JACKSON.readValue("\"\"", Instant.class));
    }

    private static Instant read(String json) throws JsonProcessingException {
        return ContractJson.mapper().readValue(json, Instant.class);
    }

    private static String said(String json) {
        try {
            return "read: " + JACKSON.readValue(json, Instant.class);
        } catch (JsonProcessingException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
