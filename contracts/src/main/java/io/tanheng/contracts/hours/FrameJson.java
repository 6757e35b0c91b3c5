/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.tanheng.contracts.json.IsoInstant;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The frames of a block as JSON. */
final class FrameJson {

    private FrameJson() {}

    static void write(JsonGenerator json, List<HourBlock.Frame> frames) throws IOException {
        json.writeArrayFieldStart("frames");
        for (HourBlock.Frame frame : frames) {
            json.writeStartObject();
            json.writeStringField("digest", frame.digest());
            json.writeNumberField("registrationVersion", frame.registrationVersion());
            json.writeStringField("receivedAt", IsoInstant.format(frame.receivedAt()));
            json.writeStringField("mqttTopic", frame.mqttTopic());
            json.writeNumberField("partition", frame.partition());
            json.writeNumberField("offset", frame.offset());
            writeOriginal(json, frame.original());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeOriginal(JsonGenerator json, byte[] original) throws IOException {
        if (isAscii(original)) {
            json.writeFieldName("text");
            json.writeUTF8String(original, 0, original.length);
            return;
        }
        Optional<String> text = asText(original);
        if (text.isPresent()) {
            json.writeStringField("text", text.get());
        } else {
            json.writeBinaryField("base64", original);
        }
    }

    /** Most frames are plain ASCII, and need no decoding to be written. */
    private static boolean isAscii(byte[] original) {
        for (byte one : original) {
            if (one < 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> asText(byte[] original) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(original))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    static List<HourBlock.Frame> read(JsonParser json) throws IOException {
        BlockJson.expectField(json, "frames");
        BlockJson.expect(json, JsonToken.START_ARRAY);
        List<HourBlock.Frame> frames = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            frames.add(readOne(json));
        }
        return frames;
    }

    private static HourBlock.Frame readOne(JsonParser json) throws IOException {
        BlockJson.expectField(json, "digest");
        String digest = json.nextTextValue();
        BlockJson.expectField(json, "registrationVersion");
        long registrationVersion = json.nextLongValue(0);
        BlockJson.expectField(json, "receivedAt");
        Instant receivedAt = IsoInstant.parse(json.nextTextValue());
        BlockJson.expectField(json, "mqttTopic");
        String mqttTopic = json.nextTextValue();
        BlockJson.expectField(json, "partition");
        int partition = json.nextIntValue(0);
        BlockJson.expectField(json, "offset");
        long offset = json.nextLongValue(0);
        String form = json.nextFieldName();
        json.nextToken();
        byte[] original = "text".equals(form) ? json.getText().getBytes(StandardCharsets.UTF_8) : json.getBinaryValue();
        BlockJson.expect(json, JsonToken.END_OBJECT);
        return new HourBlock.Frame(digest, registrationVersion, receivedAt, mqttTopic, partition, offset, original);
    }
}
