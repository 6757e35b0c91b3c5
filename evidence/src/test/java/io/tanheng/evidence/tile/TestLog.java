/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.tile;

import io.tanheng.evidence.keys.Validity;
import io.tanheng.evidence.merkle.NaiveTree;
import io.tanheng.evidence.note.DatedSigner;
import io.tanheng.evidence.note.LogIdentity;
import io.tanheng.evidence.note.LogSigners;
import io.tanheng.evidence.note.SignatureType;
import io.tanheng.evidence.note.SignerKey;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;

/** A log of the tests, with the key of its own. */
public final class TestLog {

    public static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
    public static final InstantSource CLOCK = InstantSource.fixed(NOW);
    public static final SignerKey KEY = new SignerKey("log.example/test", SignatureType.ED25519, new byte[32]);
    public static final LogIdentity IDENTITY = LogIdentity.of(KEY.verifier());

    private TestLog() {}

    public static LogWriter open(TileStore store) {
        return LogWriter.open(store, IDENTITY, signers(KEY), CLOCK);
    }

    /** Signers without limit in time. */
    public static LogSigners signers(SignerKey... keys) {
        return new LogSigners(List.of(keys).stream()
                .map(key -> new DatedSigner(key, Validity.ALWAYS))
                .toList());
    }

    /** The entries with these numbers. */
    public static List<byte[]> entries(int begin, int end) {
        return IntStream.range(begin, end).mapToObj(NaiveTree::entry).toList();
    }
}
