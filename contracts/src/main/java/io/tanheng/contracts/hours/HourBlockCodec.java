/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The stored form of an {@link HourBlock}: gzip-compressed JSON, series first, so that samples can be read without the frames.
 *
 * <p>A frame that is UTF-8 text stands there as {@code text}, so that a person can read it and frames of one device compress
 * well; any other frame stands there as {@code base64}.
 */
public final class HourBlockCodec {

    private static final JsonFactory JSON = new JsonFactory();

    private HourBlockCodec() {}

    public static byte[] encode(HourBlock block) {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(JSON._getBufferRecycler(), 32 * 1024)) {
            try (JsonGenerator json = JSON.createGenerator(bytes, JsonEncoding.UTF8)) {
                json.writeStartObject();
                SeriesJson.write(json, block.series());
                FrameJson.write(json, block.frames());
                json.writeEndObject();
            }
            return FastGzip.compress(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static HourBlock decode(byte[] compressed) {
        try (JsonParser json = open(compressed)) {
            List<HourBlock.Series> series = SeriesJson.read(json);
            return new HourBlock(series, FrameJson.read(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The samples alone; the frames are not even decompressed. */
    public static List<HourBlock.Series> decodeSeries(byte[] compressed) {
        try (JsonParser json = open(compressed)) {
            return SeriesJson.read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonParser open(byte[] compressed) throws IOException {
        return JSON.createParser(new GZIPInputStream(new ByteArrayInputStream(compressed), 8 * 1024));
    }
}
