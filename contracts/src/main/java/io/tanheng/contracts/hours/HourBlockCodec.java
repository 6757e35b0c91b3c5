/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.tanheng.contracts.json.JsonText;
import io.tanheng.contracts.json.Zstandard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The stored form of an {@link HourBlock}: JSON in a Zstandard frame, series first, so that samples can be read without
 * the frames.
 *
 * <p>A frame that is UTF-8 text stands there as {@code text}, so that a person can read it and frames of one device compress
 * well; any other frame stands there as {@code base64}. The digests of frames are not stored, since they follow from their bytes; {@link
 * #text} has them.
 */
public final class HourBlockCodec {

    private static final JsonFactory JSON = new JsonFactory();

    private HourBlockCodec() {}

    /** The digest of each frame must be that of its bytes. */
    public static byte[] encode(HourBlock block) {
        return json(block, FrameJson.Digests.LEFT_OUT).compressed();
    }

    /** JSON with the digests of the frames, for whoever has no Zstandard. */
    public static byte[] text(HourBlock block) {
        return json(block, FrameJson.Digests.WRITTEN).toBytes();
    }

    private static JsonText json(HourBlock block, FrameJson.Digests digests) {
        JsonText json = new JsonText(32 * 1024).beginObject();
        SeriesJson.write(json, block.series());
        FrameJson.write(json, block.frames(), digests);
        ManifestsJson.write(json, block.manifests());
        return json.endObject();
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws UncheckedIOException where the bytes are no block
     */
    public static HourBlock readText(byte[] text) {
        try (JsonParser json = JSON.createParser(text)) {
            List<HourBlock.Series> series = SeriesJson.read(json);
            return new HourBlock(series, FrameJson.read(json), ManifestsJson.read(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static HourBlock decode(byte[] compressed) {
        try (JsonParser json = open(compressed)) {
            List<HourBlock.Series> series = SeriesJson.read(json);
            return new HourBlock(series, FrameJson.read(json), ManifestsJson.read(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The block of an event; one that came without has no samples. */
    public static HourBlock of(HourEvent event) {
        return event.block().length == 0 ? new HourBlock(List.of(), List.of()) : decode(event.block());
    }

    /** The samples alone; the frames are not parsed. */
    public static List<HourBlock.Series> decodeSeries(byte[] compressed) {
        try (JsonParser json = open(compressed)) {
            return SeriesJson.read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonParser open(byte[] compressed) throws IOException {
        return JSON.createParser(Zstandard.decompress(compressed));
    }
}
