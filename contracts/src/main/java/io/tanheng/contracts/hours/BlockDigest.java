/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.json.TextBuffer;
import io.tanheng.contracts.source.SourceId;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
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
 *
 * <p>Where the device signed anything, the first line is {@code tanheng-hour-block-2}, and behind the frames stands one line for each
 * manifest, sorted: its digest, its grade, the id of its key, and the places of the frames it lists, rising, separated by spaces.
 */
public final class BlockDigest {

    private BlockDigest() {}

    /** The digest in lower-case hexadecimal digits. */
    public static String of(SourceId source, Instant hour, HourBlock block) {
        TextBuffer text = new TextBuffer(32 * 1024);
        line(text, block.manifests().isEmpty() ? "tanheng-hour-block-1" : "tanheng-hour-block-2");
        line(text, source.key());
        line(text, hour.toString());
        int[] places = appendFrames(text, block.frames());
        block.manifests().stream()
                .map(manifest -> line(manifest, places))
                .sorted()
                .forEach(manifest -> line(text, manifest));
        for (HourBlock.Series series : block.series()) {
            appendSeries(text, series, places);
        }
        MessageDigest digest = Sha256.begin();
        text.feed(digest);
        return Sha256.end(digest);
    }

    /** Appends the digests in order and tells for each frame of the block its place in that order. */
    private static int[] appendFrames(TextBuffer text, List<HourBlock.Frame> frames) {
        Integer[] byDigest = IntStream.range(0, frames.size()).boxed().toArray(Integer[]::new);
        Arrays.sort(byDigest, Comparator.comparing(frame -> frames.get(frame).digest()));
        int[] places = new int[frames.size()];
        for (int place = 0; place < byDigest.length; place++) {
            places[byDigest[place]] = place;
            line(text, frames.get(byDigest[place]).digest());
        }
        return places;
    }

    private static String line(HourBlock.Manifest manifest, int[] places) {
        StringBuilder line = new StringBuilder(manifest.digest());
        line.append(' ').append(manifest.grade()).append(' ').append(manifest.keyId());
        manifest.frames().stream()
                .map(frame -> places[frame])
                .sorted()
                .forEach(place -> line.append(' ').append(place));
        return line.toString();
    }

    private static void appendSeries(TextBuffer text, HourBlock.Series series, int[] places) {
        text.append(series.parameter()).append(' ').append(series.statistic().name());
        text.append(' ').append(series.periodSeconds()).append('\n');
        Integers offsets = Integers.of(series.offsets());
        Decimals values = Decimals.of(series.values());
        Integers frames = Integers.of(series.frames());
        for (int sample = 0; sample < offsets.size(); sample++) {
            text.append(offsets.at(sample)).append(' ');
            values.write(sample, text);
            text.append(' ').append(series.flags().charAt(sample)).append(' ');
            text.append(series.suspects().charAt(sample)).append(' ');
            text.append(places[frames.at(sample)]).append('\n');
        }
    }

    private static void line(TextBuffer text, String line) {
        text.append(line).append('\n');
    }
}
