/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.format;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.source.SourceId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Hours drawn by lot, the same for the same seed: those whose SHA-256 over seed, source and hour, each with a line feed, are the
 * smallest. Anybody can draw them again with {@code sha256sum}; whoever chooses the seed late is not foreseen.
 */
public record Sample(int count, String seed) {

    /** The most hours that are drawn. */
    public static final int MOST = 2000;

    private static final int LONGEST_SEED = 64;

    public Sample {
        if (count < 1 || count > MOST || !isSeed(seed)) {
            throw new IllegalArgumentException("A sample has 1 to " + MOST + " hours and a seed of 1 to " + LONGEST_SEED
                    + " Latin letters, digits, hyphens or dots");
        }
    }

    /** An hour that may be drawn. */
    public record Hour(SourceId source, Instant hour) {}

    /** Whether a text can be a seed. */
    public static boolean isSeed(String text) {
        return text.matches("[A-Za-z0-9.-]{1," + LONGEST_SEED + "}");
    }

    /** The hours drawn; all of them where there are not more. */
    public Set<Hour> of(List<Hour> hours) {
        return new HashSet<>(hours.stream()
                .sorted(Comparator.comparing(this::lot))
                .limit(count)
                .toList());
    }

    private String lot(Hour hour) {
        String text = seed + "\n" + hour.source().key() + "\n" + hour.hour() + "\n";
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
