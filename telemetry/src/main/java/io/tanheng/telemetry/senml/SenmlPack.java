/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.senml;

import static io.tanheng.telemetry.model.TelemetryProblem.NOT_DECODABLE;
import static io.tanheng.telemetry.model.TelemetryProblem.UNSUPPORTED_VERSION;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.tanheng.telemetry.model.Refusal;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Resolves a pack: base fields carried on from record to record, relative times made absolute (RFC 8428 section 4.6). */
final class SenmlPack {

    /** 10 is RFC 8428; 26 is the same with secondary units (RFC 8798 by the scheme of RFC 9100). */
    private static final Set<Integer> NEWER_VERSIONS = Set.of(26);

    private static final int NEWEST_PLAIN_VERSION = 10;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final SenmlTime times;
    private final List<SenmlRecord> records = new ArrayList<>();
    private String baseName = "";
    private Optional<String> baseUnit = Optional.empty();
    private BigDecimal baseTime = BigDecimal.ZERO;
    private Optional<BigDecimal> baseValue = Optional.empty();
    private Optional<BigDecimal> baseSum = Optional.empty();
    private Optional<BigDecimal> basePeriod = Optional.empty();

    private SenmlPack(SenmlTime times) {
        this.times = times;
    }

    /**
     * The resolved records of a pack.
     *
     * @param receivedAt what relative times count from; without it they are refused
     * @throws Refusal where the bytes are no pack
     */
    static List<SenmlRecord> resolve(byte[] pack, Optional<Instant> receivedAt) {
        SenmlPack resolving = new SenmlPack(new SenmlTime(receivedAt));
        try (JsonParser json = JSON.createParser(pack)) {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                throw new Refusal(
                        NOT_DECODABLE,
                        "The message is no SenML pack; expected is a JSON array of records (RFC 8428). Check the sender.",
                        "报文不是 SenML 数据包；应为记录的 JSON 数组（RFC 8428）。请检查发送方。");
            }
            while (json.nextToken() != JsonToken.END_ARRAY) {
                resolving.next(json);
            }
            if (json.nextToken() != null) {
                throw new Refusal(
                        NOT_DECODABLE,
                        "Something follows the SenML pack; expected is one JSON array alone. Check the sender.",
                        "SenML 数据包之后还有内容；应只有一个 JSON 数组。请检查发送方。");
            }
        } catch (IOException e) {
            throw new Refusal(
                    NOT_DECODABLE,
                    "The message is no JSON: {0}. Expected is a SenML pack (RFC 8428) in UTF-8. Check the sender.",
                    "报文不是 JSON：{0}。应为 UTF-8 编码的 SenML 数据包（RFC 8428）。请检查发送方。",
                    Refusal.quote(String.valueOf(e.getMessage())));
        }
        return resolving.records;
    }

    private void next(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new Refusal(
                    NOT_DECODABLE,
                    "The SenML pack holds something else than records, which are JSON objects. Check the sender.",
                    "SenML 数据包含有记录（JSON 对象）以外的内容。请检查发送方。");
        }
        SenmlFields fields = SenmlFields.read(json);
        version(fields);
        baseName = fields.text("bn").orElse(baseName);
        baseUnit = fields.text("bu").or(() -> baseUnit);
        baseTime = fields.number("bt").orElse(baseTime);
        baseValue = fields.number("bv").or(() -> baseValue);
        baseSum = fields.number("bs").or(() -> baseSum);
        basePeriod = fields.number("bperiod").or(() -> basePeriod);
        if (!fields.onlyBase() || complete(fields)) {
            records.add(resolved(fields));
        }
    }

    /** A base name and a base value alone make a record; in the examples of the RFC a lone base name makes none. */
    private static boolean complete(SenmlFields fields) {
        return fields.number("bv").isPresent() || fields.number("bs").isPresent();
    }

    private SenmlRecord resolved(SenmlFields fields) {
        Optional<SenmlValue> value = fields.number("v")
                .map(number -> baseValue.map(number::add).orElse(number))
                .<SenmlValue>map(SenmlValue.Numeric::new)
                .or(fields::otherValue);
        Optional<BigDecimal> sum =
                fields.number("s").map(number -> baseSum.map(number::add).orElse(number));
        if (value.isEmpty() && sum.isEmpty()) {
            // Of a base value and a value, or of a base sum and a sum, the one that is absent counts as zero.
            value = baseValue.map(SenmlValue.Numeric::new);
            sum = baseSum;
        }
        String name = SenmlNames.check(baseName + fields.text("n").orElse(""));
        if (value.isEmpty() && sum.isEmpty()) {
            throw new Refusal(
                    NOT_DECODABLE,
                    "The SenML record {0} has no value; expected is v, vs, vb, vd or s. Check the sender.",
                    "SenML 记录 {0} 没有值；应有 v、vs、vb、vd 或 s。请检查发送方。",
                    Refusal.quote(name));
        }
        BigDecimal time = baseTime.add(fields.number("t").orElse(BigDecimal.ZERO));
        return new SenmlRecord(
                name,
                fields.text("u")
                        .or(() -> baseUnit)
                        .filter(unit -> !unit.isEmpty())
                        .map(SenmlUnits::check),
                times.absolute(name, time),
                value,
                sum,
                fields.number("period").or(() -> basePeriod).flatMap(SenmlExtensions::period),
                SenmlExtensions.flag(fields.text("flag")),
                fields.number("ut"));
    }

    private static void version(SenmlFields fields) {
        fields.number("bver").ifPresent(version -> {
            boolean read = version.signum() > 0 && version.compareTo(BigDecimal.valueOf(NEWEST_PLAIN_VERSION)) <= 0;
            boolean newer =
                    NEWER_VERSIONS.stream().anyMatch(known -> version.compareTo(BigDecimal.valueOf(known)) == 0);
            if (!read && !newer) {
                throw new Refusal(
                        UNSUPPORTED_VERSION,
                        "The SenML pack has the base version {0}; read are versions to 10, and 26. Send it as RFC 8428 has it.",
                        "SenML 数据包的基准版本为 {0}；可读取 10 及以下版本和 26。请按 RFC 8428 发送。",
                        version);
            }
        });
    }
}
