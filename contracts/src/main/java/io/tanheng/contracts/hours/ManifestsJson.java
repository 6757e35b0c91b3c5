/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.tanheng.contracts.json.IsoInstant;
import io.tanheng.contracts.json.JsonText;
import io.tanheng.contracts.readings.SignatureGrade;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The manifests of a block as JSON: no field at all where there is none. */
final class ManifestsJson {

    private ManifestsJson() {}

    static void write(JsonText json, List<HourBlock.Manifest> manifests) {
        if (manifests.isEmpty()) {
            return;
        }
        json.field("manifests").beginArray();
        for (HourBlock.Manifest manifest : manifests) {
            write(json, manifest);
        }
        json.endArray();
    }

    private static void write(JsonText json, HourBlock.Manifest manifest) {
        json.beginObject();
        json.field("digest").string(manifest.digest());
        json.field("keyId").string(manifest.keyId());
        json.field("grade").string(manifest.grade().name());
        json.field("registrationVersion").number(manifest.registrationVersion());
        json.field("receivedAt").string(IsoInstant.format(manifest.receivedAt()));
        json.field("mqttTopic").string(manifest.mqttTopic());
        json.field("partition").number(manifest.partition());
        json.field("offset").number(manifest.offset());
        json.field("frames").beginArray();
        manifest.frames().forEach(json::number);
        json.endArray();
        json.field("elsewhere").beginArray();
        manifest.elsewhere().forEach(json::string);
        json.endArray();
        writeOriginal(json, manifest.original());
        json.endObject();
    }

    /** The contract of manifests knows ASCII alone; what came otherwise comes back with another digest than it has. */
    private static void writeOriginal(JsonText json, byte[] original) {
        if (!json.asciiField("text", original)) {
            json.field("text").string(new String(original, StandardCharsets.UTF_8));
        }
    }

    /** Reads what stands behind the frames, if anything does. */
    static List<HourBlock.Manifest> read(JsonParser json) throws IOException {
        List<HourBlock.Manifest> manifests = new ArrayList<>();
        if (json.nextToken() == JsonToken.FIELD_NAME && "manifests".equals(json.currentName())) {
            BlockJson.expect(json, JsonToken.START_ARRAY);
            while (json.nextToken() == JsonToken.START_OBJECT) {
                manifests.add(readOne(json));
            }
        }
        return manifests;
    }

    private static HourBlock.Manifest readOne(JsonParser json) throws IOException {
        BlockJson.expectField(json, "digest");
        String digest = BlockJson.text(json);
        BlockJson.expectField(json, "keyId");
        String keyId = BlockJson.text(json);
        BlockJson.expectField(json, "grade");
        SignatureGrade grade = SignatureGrade.valueOf(BlockJson.text(json));
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
        List<Integer> frames = SeriesJson.readIntegers(json, "frames");
        List<String> elsewhere = readElsewhere(json);
        BlockJson.expectField(json, "text");
        byte[] original = BlockJson.text(json).getBytes(StandardCharsets.US_ASCII);
        BlockJson.expect(json, JsonToken.END_OBJECT);
        return new HourBlock.Manifest(
                digest,
                keyId,
                grade,
                registrationVersion,
                receivedAt,
                mqttTopic,
                partition,
                offset,
                frames,
                elsewhere,
                original);
    }

    private static List<String> readElsewhere(JsonParser json) throws IOException {
        BlockJson.expectField(json, "elsewhere");
        BlockJson.expect(json, JsonToken.START_ARRAY);
        List<String> digests = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            digests.add(json.getText());
        }
        return digests;
    }
}
