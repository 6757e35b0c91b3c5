/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    @Test
    void everyCharacterComesBackAsItWas() throws Exception {
        StringBuilder every = new StringBuilder("plain, then all from 0: ");
        for (char next = 0; next < 0x250; next++) {
            every.append(next);
        }
        every.append("烟气 \uD83C\uDFED end");
        byte[] json = new JsonText(0).string(every.toString()).toBytes();
        assertThat(ContractJson.mapper().readTree(json).textValue()).isEqualTo(every.toString());
    }

    @Test
    void everyAsciiByteComesBackAsItWas() throws Exception {
        byte[] every = new byte[128];
        for (int next = 0; next < 128; next++) {
            every[next] = (byte) next;
        }
        JsonText json = new JsonText(0).beginObject();
        assertThat(json.asciiField("every", every)).isTrue();
        assertThat(ContractJson.mapper()
                        .readTree(json.endObject().toBytes())
                        .get("every")
                        .textValue())
                .isEqualTo(new String(every, StandardCharsets.UTF_8));
    }

    @Test
    void bytesThatAreNotAsciiLeaveNothingBehind() {
        JsonText json = new JsonText(0).beginObject();
        json.field("before").number(1);
        assertThat(json.asciiField("frame", "##0101\r烟气".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        json.field("behind").number(2);
        assertThat(new String(json.endObject().toBytes(), StandardCharsets.UTF_8))
                .isEqualTo("{\"before\":1,\"behind\":2}");
    }

    @Test
    void valuesStandApartByCommasAndNamesDoNot() {
        JsonText json = new JsonText(0).beginObject();
        json.field("a")
                .beginArray()
                .number(0)
                .number(-12)
                .number(Long.MAX_VALUE)
                .number(Long.MIN_VALUE)
                .endArray();
        json.field("b").beginObject().endObject();
        json.field("c")
                .beginArray()
                .beginArray()
                .endArray()
                .string(",")
                .string("[")
                .endArray();
        assertThat(new String(json.endObject().toBytes(), StandardCharsets.UTF_8))
                .isEqualTo("{\"a\":[0,-12,9223372036854775807,-9223372036854775808],\"b\":{},\"c\":[[],\",\",\"[\"]}");
    }

    @Test
    void decimalsKeepTheirDigitsAndPlainOnesHaveNoExponent() {
        JsonText json = new JsonText(0).beginArray();
        for (String number : new String[] {"6.30", "1E+3", "-1E-7", "0.000000000000000000000001", "-2.5E-20"}) {
            json.number(new BigDecimal(number)).plain(new BigDecimal(number));
        }
        assertThat(new String(json.endArray().toBytes(), StandardCharsets.UTF_8))
                .isEqualTo("[6.30,6.30,1E+3,1000,-1E-7,-0.0000001,1E-24,0.000000000000000000000001,"
                        + "-2.5E-20,-0.000000000000000000025]");
    }

    @Test
    void numbersOfEveryLengthHaveTheirDigits() {
        for (int digits = 1; digits <= 18; digits++) {
            long power = BigDecimal.TEN.pow(digits).longValueExact();
            for (long number : new long[] {power - 1, power, power + 1, power / 3, -power, 1 - power}) {
                assertThat(json(new JsonText(0).number(number))).isEqualTo(Long.toString(number));
                for (int scale = 0; scale <= 20; scale++) {
                    assertThat(json(new JsonText(0).number(number, scale)))
                            .isEqualTo(BigDecimal.valueOf(number, scale).toString());
                }
            }
        }
    }

    private static String json(JsonText text) {
        return new String(text.toBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void anyBytesComeBackFromBase64() throws Exception {
        byte[] bytes = {0, -1, 127, -128, 62, 63};
        byte[] json = new JsonText(0)
                .beginArray()
                .string("a")
                .base64(bytes)
                .endArray()
                .toBytes();
        assertThat(ContractJson.mapper().readTree(json).get(1).binaryValue()).isEqualTo(bytes);
    }

    @Test
    void whatIsWrittenIsItsOwnHoweverManyTextsOneThreadWrites() {
        List<byte[]> written = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int length = 0; length < 5_000; length += 7) {
            String text = "x".repeat(length) + length;
            JsonText outer = new JsonText(length % 3 == 0 ? 0 : length);
            JsonText inner = new JsonText(16);
            outer.beginArray().string(text);
            inner.string(text + "inner");
            written.add(inner.toBytes());
            written.add(outer.endArray().toBytes());
            expected.add("\"" + text + "inner\"");
            expected.add("[\"" + text + "\"]");
        }
        assertThat(written.stream().map(bytes -> new String(bytes, StandardCharsets.UTF_8)))
                .containsExactlyElementsOf(expected);
    }
}
