/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.format;

import static io.tanheng.evidencepackage.PackageProblem.JSON_MALFORMED;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.evidence.problem.Refusal;
import io.tanheng.evidencepackage.PackageRefusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The JSON of the contracts, read so that it says the same to everybody: no name twice, no field that is not known and none without value, nothing behind the
 * end, and no other spelling than the one we write, numbers with the digits they were computed with.
 */
public final class StrictJson<T> {

    private static final int QUOTED_BEFORE = 30;
    private static final int QUOTED = 60;

    private final ObjectReader reader;
    private final ObjectWriter writer;

    private StrictJson(Class<T> type) {
        this.reader = ContractJson.mapper()
                .readerFor(type)
                .with(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        this.writer = ContractJson.mapper().writerFor(type);
    }

    public static <T> StrictJson<T> of(Class<T> type) {
        return new StrictJson<>(type);
    }

    /**
     * Reads a document and refuses it in any other spelling than ours.
     *
     * @param file it stands in, for the refusal
     * @param place within the file
     */
    public T read(byte[] json, String file, String place) {
        T value = parsed(json, file, place);
        byte[] ours = writtenAgain(value, file, place);
        int mismatch = Arrays.mismatch(json, ours);
        if (mismatch >= 0) {
            throw PackageRefusal.of(
                    JSON_MALFORMED,
                    file,
                    "{0} is spelled otherwise than we write it, from byte {1} on: {2} instead of {3}.",
                    "{0} 自第 {1} 字节起与本系统的写法不同：{2}，应为 {3}。",
                    place,
                    mismatch + 1,
                    quote(json, mismatch),
                    quote(ours, mismatch));
        }
        return value;
    }

    private T parsed(byte[] json, String file, String place) {
        try {
            return reader.readValue(json);
        } catch (JsonProcessingException e) {
            throw refusal(file, place, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            // what a contract does not allow, such as a name of a source
            throw PackageRefusal.of(
                    JSON_MALFORMED, file, "{0}: {1}.", "{0}：{1}。", place, String.valueOf(e.getMessage()));
        }
    }

    /** What was read can be more than can be written, such as a number with an exponent of millions. */
    private byte[] writtenAgain(T value, String file, String place) {
        try {
            return writer.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw refusal(file, place, e);
        }
    }

    private static PackageRefusal refusal(String file, String place, JsonProcessingException e) {
        return PackageRefusal.of(
                JSON_MALFORMED,
                file,
                "{0} is not the JSON it should be: {1}.",
                "{0} 不是应有的 JSON：{1}。",
                place,
                e.getOriginalMessage());
    }

    /** The one spelling. */
    public byte[] write(T value) {
        try {
            return writer.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quote(byte[] json, int place) {
        int from = Math.max(0, place - QUOTED_BEFORE);
        int to = Math.min(json.length, from + QUOTED);
        return Refusal.quote(new String(json, from, to - from, StandardCharsets.UTF_8));
    }
}
