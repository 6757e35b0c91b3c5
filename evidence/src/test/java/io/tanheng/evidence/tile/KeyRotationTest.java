/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.tile;

import static io.tanheng.evidence.problem.EvidenceProblem.KEY_EXPIRED;
import static io.tanheng.evidence.problem.EvidenceProblem.KEY_NOT_FOUND;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.evidence.Refusals;
import io.tanheng.evidence.keys.KeyKind;
import io.tanheng.evidence.keys.KeyMaker;
import io.tanheng.evidence.keys.Validity;
import io.tanheng.evidence.note.DatedSigner;
import io.tanheng.evidence.note.LogIdentity;
import io.tanheng.evidence.note.LogSigners;
import io.tanheng.evidence.note.NoteKeys;
import io.tanheng.evidence.note.NoteSignature;
import io.tanheng.evidence.note.SignatureType;
import io.tanheng.evidence.note.SignedNote;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One key follows the other; the log is signed throughout, and each signature is judged by the key of its time. */
class KeyRotationTest {

    private static final String ORIGIN = "log.example/plant";
    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant SEPTEMBER = Instant.parse("2026-09-01T00:00:00Z");
    private static final Instant DECEMBER = Instant.parse("2026-12-01T00:00:00Z");

    private static final KeyMaker MAKER = new KeyMaker(new SecureRandom());
    private static final DatedSigner OLD = signer("old", MARCH, SEPTEMBER);
    private static final DatedSigner NEW = signer("new", JUNE, DECEMBER);
    private static final LogSigners BOTH = new LogSigners(List.of(OLD, NEW));
    private static final LogIdentity LOG = new LogIdentity(ORIGIN, new NoteKeys(List.of(OLD.key(), NEW.key())));

    private final MemoryStore store = new MemoryStore();
    private Instant now = MARCH;
    private final InstantSource clock = () -> now;

    private static DatedSigner signer(String name, Instant from, Instant until) {
        return DatedSigner.of(
                ORIGIN, SignatureType.ED25519, MAKER.signing(name, KeyKind.ED25519, new Validity(from, until)));
    }

    private static List<Integer> ids(SignedNote note) {
        return note.signatures().stream().map(NoteSignature::keyId).toList();
    }

    private static int id(DatedSigner dated) {
        return dated.signer().verifier().id();
    }

    @Test
    void whoeverIsValidSigns() {
        LogWriter writer = LogWriter.open(store, LOG, BOTH, clock);
        assertThat(ids(writer.append(TestLog.entries(0, 1)).note())).containsExactly(id(OLD));
        now = JUNE;
        assertThat(ids(writer.append(TestLog.entries(1, 2)).note())).containsExactly(id(OLD), id(NEW));
        now = SEPTEMBER;
        assertThat(ids(writer.append(TestLog.entries(2, 3)).note())).containsExactly(id(NEW));
    }

    @Test
    void afterTheLastKeyNothingIsSignedAndTheLogIsAsItWas() {
        LogWriter writer = LogWriter.open(store, LOG, BOTH, clock);
        now = DECEMBER;

        assertThat(Refusals.of(() -> writer.append(TestLog.entries(0, 1)))).isEqualTo(KEY_EXPIRED);
        now = JUNE;
        assertThat(writer.append(TestLog.entries(0, 1)).indexes()).containsExactly(0L);
    }

    @Test
    void withoutAnyKeyNoLogIsBegun() {
        assertThat(Refusals.of(() -> LogWriter.open(store, LOG, new LogSigners(List.of()), clock)))
                .isEqualTo(KEY_NOT_FOUND);
    }

    @Test
    void aLogThatWasAtRestWhileItsKeyExpiredIsRenewed() {
        LogWriter.open(store, LOG, BOTH, clock).append(TestLog.entries(0, 3));
        now = SEPTEMBER;
        assertThat(Refusals.of(() -> Fsck.check(store, LOG, now))).isEqualTo(KEY_EXPIRED);

        SignedNote renewed = LogWriter.open(store, LOG, BOTH, clock).renew();

        assertThat(ids(renewed)).containsExactly(id(NEW));
        assertThat(Fsck.check(store, LOG, now).checkpoint().note().bytes()).isEqualTo(renewed.bytes());
    }
}
