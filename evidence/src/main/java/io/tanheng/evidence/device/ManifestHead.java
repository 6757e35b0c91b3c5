/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.device;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a device signs: that it sent frames with these digests.
 *
 * @param source {@code organisation/site/source}: what is signed for one source is worth nothing for another
 * @param format {@code hj212} or {@code senml}
 * @param sequence one more with each manifest of the key
 * @param from the earliest time of a value in the frames
 * @param until later than every one of them, at most an hour after {@code from}
 * @param digests SHA-256 of each frame, lower-case hexadecimal digits
 * @param keyId by which the key is registered
 */
public record ManifestHead(
        String source,
        String format,
        long sequence,
        Instant from,
        Instant until,
        List<String> digests,
        String keyId,
        DeviceAlgorithm algorithm) {

    /** The longest time one manifest may be about. */
    public static final Duration LONGEST = Duration.ofHours(1);

    /** The most frames one manifest may list: one each second. */
    public static final int MOST_DIGESTS = 3600;

    static final String TITLE = "tanheng-manifest-1";

    private static final Pattern KEY_ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    public ManifestHead {
        digests = List.copyOf(digests);
    }

    /** Whether a text may name a key: as the name of a source. */
    public static boolean isKeyId(String text) {
        return KEY_ID.matcher(text).matches();
    }

    /** The text that is signed. */
    String text() {
        StringBuilder text = new StringBuilder(256 + 72 * digests.size());
        text.append(TITLE).append('\n');
        text.append("source ").append(source).append('\n');
        text.append("format ").append(format).append('\n');
        text.append("sequence ").append(sequence).append('\n');
        text.append("from ").append(from).append('\n');
        text.append("until ").append(until).append('\n');
        digests.forEach(digest -> text.append("sha256 ").append(digest).append('\n'));
        text.append("key ").append(keyId).append(' ').append(algorithm.word()).append('\n');
        return text.toString();
    }
}
