/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
                    path + " is no vector file: expected an object with a list 'vectors' at its top.");
        }
        if (vectors.isEmpty()) {
            throw new UnusableInputException(path + " holds no vectors: there is nothing to check.");
        }
        List<Vector> read = new ArrayList<>();
        vectors.forEach(node -> read.add(vector(path + ", vector " + (read.size() + 1), node)));
        return read;
    }

    private static JsonNode json(Path path) {
        try {
            return MAPPER.readTree(Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            throw new UnusableInputException("There is no file " + path + ".", e);
        } catch (JsonProcessingException e) {
            throw new UnusableInputException(
                    path + " is no JSON, line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UnusableInputException("Cannot read " + path + ": " + e.getMessage(), e);
        }
    }

    private static Vector vector(String where, JsonNode node) {
        JsonNode id = node.path("id");
        if (!id.isTextual() || id.textValue().isBlank()) {
            throw new UnusableInputException(where + " has no 'id': expected a text such as HJ-1.");
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
            throw new UnusableInputException("it expects nothing: 'expected' is empty.");
        }
        return new Vector(id, node.path("title").asText(""), inputs, expected, Optional.empty());
    }

    private static Map<String, JsonNode> object(JsonNode node, String key) {
        JsonNode child = node.path(key);
        if (!child.isObject()) {
            throw new UnusableInputException("it has no object '" + key + "'.");
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
                    "'" + name + "' must be an object with 'value' and 'unit', found " + node + ".");
        }
        JsonNode unit = node.path("unit");
        if (!unit.isTextual() && !unit.isNull() && !unit.isMissingNode()) {
            throw new UnusableInputException("the unit of '" + name + "' must be a text or null, found " + unit + ".");
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
                    key + " of '" + name + "' must be a number from zero on, found " + tolerance + ".");
        }
        return Optional.of(tolerance.decimalValue());
    }
}
