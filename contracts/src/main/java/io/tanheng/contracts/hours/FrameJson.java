/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.tanheng.contracts.json.IsoInstant;
import io.tanheng.contracts.json.JsonText;
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

    static void write(JsonText json, List<HourBlock.Frame> frames) {
        json.field("frames").beginArray();
        for (HourBlock.Frame frame : frames) {
            json.beginObject();
            json.field("digest").string(frame.digest());
            json.field("registrationVersion").number(frame.registrationVersion());
            json.field("receivedAt").string(IsoInstant.format(frame.receivedAt()));
            json.field("mqttTopic").string(frame.mqttTopic());
            json.field("partition").number(frame.partition());
            json.field("offset").number(frame.offset());
            writeOriginal(json, frame.original());
            json.endObject();
        }
        json.endArray();
    }

    private static void writeOriginal(JsonText json, byte[] original) {
        if (isAscii(original)) {
            json.field("text").ascii(original);
            return;
        }
        Optional<String> text = asText(original);
        if (text.isPresent()) {
            json.field("text").string(text.get());
        } else {
            json.field("base64").base64(original);
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
        String digest = BlockJson.text(json);
        BlockJson.expectField(json, "registrationVersion");
        long registrationVersion = BlockJson.number(json);
        BlockJson.expectField(json, "receivedAt");
        Instant receivedAt = IsoInstant.parse(BlockJson.text(json));
        BlockJson.expectField(json, "mqttTopic");
        String mqttTopic = BlockJson.text(json);
        BlockJson.expectField(json, "partition");
        int partition = BlockJson.shortNumber(json);
        BlockJson.expectField(json, "offset");
        long offset = BlockJson.number(json);
        String form = json.nextFieldName();
        json.nextToken();
        byte[] original = "text".equals(form) ? json.getText().getBytes(StandardCharsets.UTF_8) : json.getBinaryValue();
        BlockJson.expect(json, JsonToken.END_OBJECT);
        return new HourBlock.Frame(digest, registrationVersion, receivedAt, mqttTopic, partition, offset, original);
    }
}
