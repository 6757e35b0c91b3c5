/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

import io.tanheng.contracts.source.SourceId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The digest of an hour block: SHA-256 over a text that holds every sample and the digest of every original frame, and nothing
 * of how they travelled.
 *
 * <p>The text, in UTF-8 with a line feed after every line:
 *
 * <ol>
 *   <li>{@code tanheng-hour-block-1}, the source key, the hour in ISO 8601;
 *   <li>one line per frame with its digest, sorted;
 *   <li>one line per series with parameter, statistic and period in seconds, separated by spaces, in the order of the block;
 *   <li>after each, one line per sample with seconds from the hour's start, value as sent, flag, suspect digit and the place of
 *       its frame among the sorted digests, counted from 0.
 * </ol>
 */
public final class BlockDigest {

    private BlockDigest() {}

    /** The digest in lower-case hexadecimal digits. */
    public static String of(SourceId source, Instant hour, HourBlock block) {
        StringBuilder text = new StringBuilder(32 * 1024);
        text.append("tanheng-hour-block-1\n").append(source.key()).append('\n');
        text.append(hour).append('\n');
        int[] places = appendFrames(text, block.frames());
        for (HourBlock.Series series : block.series()) {
            appendSeries(text, series, places);
        }
        return HexFormat.of().formatHex(sha256(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Appends the digests in order and tells for each frame of the block its place in that order. */
    private static int[] appendFrames(StringBuilder text, List<HourBlock.Frame> frames) {
        int[] byDigest = IntStream.range(0, frames.size())
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer frame) -> frames.get(frame).digest()))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] places = new int[frames.size()];
        for (int place = 0; place < byDigest.length; place++) {
            places[byDigest[place]] = place;
            text.append(frames.get(byDigest[place]).digest()).append('\n');
        }
        return places;
    }

    private static void appendSeries(StringBuilder text, HourBlock.Series series, int[] places) {
        text.append(series.parameter()).append(' ').append(series.statistic().name());
        text.append(' ').append(series.periodSeconds()).append('\n');
        for (int sample = 0; sample < series.offsets().size(); sample++) {
            text.append((int) series.offsets().get(sample)).append(' ');
            text.append(series.values().get(sample)).append(' ');
            text.append(series.flags().charAt(sample)).append(' ');
            text.append(series.suspects().charAt(sample)).append(' ');
            text.append(places[series.frames().get(sample)]).append('\n');
        }
    }

    private static byte[] sha256(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must have SHA-256", e);
        }
    }
}
