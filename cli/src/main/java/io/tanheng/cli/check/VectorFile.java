/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tanheng.methodology.outcome.Sentence;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads vector files: {@code {"methodology": ..., "vectors": [{"id": ..., "inputs": ..., "expected": ...}]}}. */
final class VectorFile {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private VectorFile() {}

    static List<Vector> read(Path path) {
        JsonNode root = json(path);
        JsonNode vectors = root.path("vectors");
        if (!root.isObject() || !vectors.isArray()) {
            throw new UnusableInputException(
                    "{0} is no vector file: expected an object with a list 'vectors' at its top.",
                    "{0} 不是测试向量文件：顶层应为含列表 'vectors' 的对象。", path);
        }
        if (vectors.isEmpty()) {
            throw new UnusableInputException(
                    "{0} holds no vectors: there is nothing to check.", "{0} 中没有测试向量：无可校验。", path);
        }
        List<Vector> read = new ArrayList<>();
        vectors.forEach(node ->
                read.add(vector(Sentence.of("{0}, vector {1}", "{0} 第 {1} 个向量", path, read.size() + 1), node)));
        return read;
    }

    private static JsonNode json(Path path) {
        try {
            return MAPPER.readTree(Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            throw new UnusableInputException(Sentence.of("There is no file {0}.", "没有文件 {0}。", path), e);
        } catch (JsonProcessingException e) {
            throw new UnusableInputException(
                    Sentence.of(
                            "{0} is no JSON, line {1}: {2}",
                            "{0} 不是 JSON，第 {1} 行：{2}", path, e.getLocation().getLineNr(), e.getOriginalMessage()),
                    e);
        } catch (IOException e) {
            throw new UnusableInputException(
                    Sentence.of("Cannot read {0}: {1}", "无法读取 {0}：{1}", path, String.valueOf(e.getMessage())), e);
        }
    }

    private static Vector vector(Sentence where, JsonNode node) {
        JsonNode id = node.path("id");
        if (!id.isTextual() || id.textValue().isBlank()) {
            throw new UnusableInputException(
                    "{0} has no 'id': expected a text such as HJ-1.", "{0} 没有 'id'：应为文本，例如 HJ-1。", where);
        }
        String text = id.textValue();
        try {
            return content(text, node);
        } catch (UnusableInputException e) {
            return Vector.unreadable(text, e.sentence());
        }
    }

    private static Vector content(String id, JsonNode node) {
        Map<String, Given> inputs = new LinkedHashMap<>();
        object(node, "inputs").forEach((name, input) -> inputs.put(name, given(name, input)));
        List<Expected> expected = new ArrayList<>();
        object(node, "expected").forEach((name, value) -> expected.add(expectation(name, value)));
        if (expected.isEmpty()) {
            throw new UnusableInputException("it expects nothing: 'expected' is empty.", "没有期望值：'expected' 为空。");
        }
        return new Vector(id, node.path("title").asText(""), inputs, expected, Optional.empty());
    }

    private static Map<String, JsonNode> object(JsonNode node, String key) {
        JsonNode child = node.path(key);
        if (!child.isObject()) {
            throw new UnusableInputException("it has no object '{0}'.", "缺少对象 '{0}'。", key);
        }
        Map<String, JsonNode> entries = new LinkedHashMap<>();
        child.properties().forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
        return entries;
    }

    private static Given given(String name, JsonNode node) {
        if (node.isNull()) {
            return new Given(name, node, Optional.empty());
        }
        if (!node.isObject() || !node.has("value")) {
            throw new UnusableInputException(
                    "'{0}' must be an object with 'value' and 'unit', found {1}.",
                    "'{0}' 应为含 'value' 与 'unit' 的对象，实际为 {1}。", name, node);
        }
        JsonNode unit = node.path("unit");
        if (!unit.isTextual() && !unit.isNull() && !unit.isMissingNode()) {
            throw new UnusableInputException(
                    "the unit of '{0}' must be a text or null, found {1}.", "'{0}' 的单位应为文本或 null，实际为 {1}。", name, unit);
        }
        return new Given(name, node.get("value"), Optional.ofNullable(unit.textValue()));
    }

    private static Expected expectation(String name, JsonNode node) {
        return new Expected(
                given(name, node),
                new Expected.Tolerance(tolerance(name, node, "tol_abs"), tolerance(name, node, "tol_rel")));
    }

    private static Optional<BigDecimal> tolerance(String name, JsonNode node, String key) {
        JsonNode tolerance = node.path(key);
        if (tolerance.isMissingNode() || tolerance.isNull()) {
            return Optional.empty();
        }
        if (!tolerance.isNumber() || tolerance.decimalValue().signum() < 0) {
            throw new UnusableInputException(
                    "{0} of '{1}' must be a number from zero on, found {2}.",
                    "'{1}' 的 {0} 应为不小于零的数字，实际为 {2}。", key, name, tolerance);
        }
        return Optional.of(tolerance.decimalValue());
    }
}
