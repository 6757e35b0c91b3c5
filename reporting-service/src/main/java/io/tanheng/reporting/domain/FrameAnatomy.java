/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.domain;

import com.fasterxml.jackson.databind.JsonNode;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.telemetry.hj212.Hj212Crc;
import io.tanheng.telemetry.model.WireFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A frame taken apart for a person, as far as it can be; unlike the decoder it refuses nothing, for it is also shown of frames
 * the decoder refused.
 */
public record FrameAnatomy(List<Field> fields, Optional<Checksum> checksum) {

    private static final int HEADER = 6;
    private static final int CRC = 4;

    /** A field as it stands in the frame, such as {@code CP.DataTime}. */
    public record Field(String name, String text) {}

    /** Four hexadecimal digits as the frame carries them and as computed. */
    public record Checksum(String sent, String computed) {}

    public static FrameAnatomy of(byte[] bytes, Optional<WireFormat> format) {
        boolean hj212 = bytes.length > 1 && bytes[0] == '#' && bytes[1] == '#';
        if (hj212 || format.equals(Optional.of(WireFormat.HJ212))) {
            return hj212(bytes);
        }
        return json(bytes);
    }

    private static FrameAnatomy hj212(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1).stripTrailing();
        if (text.length() < HEADER + CRC || !text.startsWith("##")) {
            return new FrameAnatomy(List.of(), Optional.empty());
        }
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("length", text.substring(2, HEADER)));
        String segment = text.substring(HEADER, text.length() - CRC);
        String utf8 = new String(segment.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        hj212Fields(utf8, fields);
        int computed = Hj212Crc.of(bytes, HEADER, text.length() - CRC);
        Checksum checksum = new Checksum(
                text.substring(text.length() - CRC),
                HexFormat.of().withUpperCase().toHexDigits((short) computed));
        return new FrameAnatomy(List.copyOf(fields), Optional.of(checksum));
    }

    private static void hj212Fields(String segment, List<Field> fields) {
        int data = segment.indexOf("CP=&&");
        String header = data < 0 ? segment : segment.substring(0, data);
        named(header, "", fields);
        if (data >= 0) {
            String body = segment.substring(data + "CP=&&".length());
            named(body.endsWith("&&") ? body.substring(0, body.length() - 2) : body, "CP.", fields);
        }
    }

    private static void named(String text, String prefix, List<Field> fields) {
        for (String part : text.split("[;,]", -1)) {
            int equals = part.indexOf('=');
            if (equals >= 0) {
                fields.add(new Field(prefix + part.substring(0, equals), part.substring(equals + 1)));
            } else if (!part.isBlank()) {
                fields.add(new Field(prefix + "?", part));
            }
        }
    }

    private static FrameAnatomy json(byte[] bytes) {
        List<Field> fields = new ArrayList<>();
        try {
            JsonNode root = ContractJson.mapper().readTree(bytes);
            if (root != null) {
                walk(root, "", fields);
            }
        } catch (IOException e) {
            fields.add(new Field("?", String.valueOf(e.getMessage())));
        }
        return new FrameAnatomy(List.copyOf(fields), Optional.empty());
    }

    private static void walk(JsonNode node, String path, List<Field> fields) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), path + '[' + i + ']', fields);
            }
        } else if (node.isObject()) {
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                walk(property.getValue(), path.isEmpty() ? property.getKey() : path + '.' + property.getKey(), fields);
            }
        } else {
            fields.add(new Field(path, node.asText()));
        }
    }
}
