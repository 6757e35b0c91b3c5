/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.tanheng.contracts.digest.Sha256;
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

/**
 * The frames of a block as JSON.
 *
 * <p>A digest is not text that repeats: it would be two fifths of a compressed block, and it follows from the bytes beside it. So it is
 * written only where somebody else is to read it.
 */
final class FrameJson {

    /** Whether the digest of each frame is written before it. */
    enum Digests {
        WRITTEN,
        LEFT_OUT
    }

    private FrameJson() {}

    static void write(JsonText json, List<HourBlock.Frame> frames, Digests digests) {
        json.field("frames").beginArray();
        for (HourBlock.Frame frame : frames) {
            json.beginObject();
            if (digests == Digests.WRITTEN) {
                json.field("digest").string(frame.digest());
            }
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

    /** Most frames are plain ASCII, and need no decoding to be written. */
    private static void writeOriginal(JsonText json, byte[] original) {
        if (json.asciiField("text", original)) {
            return;
        }
        Optional<String> text = asText(original);
        if (text.isPresent()) {
            json.field("text").string(text.get());
        } else {
            json.field("base64").base64(original);
        }
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
        String first = json.nextFieldName();
        Optional<String> digest = "digest".equals(first) ? Optional.of(BlockJson.text(json)) : Optional.empty();
        BlockJson.expectField(json, "registrationVersion", digest.isPresent() ? json.nextFieldName() : first);
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
        return new HourBlock.Frame(
                digest.orElseGet(() -> Sha256.of(original)),
                registrationVersion,
                receivedAt,
                mqttTopic,
                partition,
                offset,
                original);
    }
}
