/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.tanheng.evidence.canonical.CanonicalJson;
import io.tanheng.evidence.canonical.JsonFields;
import io.tanheng.evidence.credential.CredentialTrust;
import io.tanheng.evidence.credential.DidDocument;
import io.tanheng.evidence.credential.EvidenceLink;
import io.tanheng.evidence.credential.Jws;
import io.tanheng.evidence.credential.StatusList;
import io.tanheng.evidence.note.Checkpoint;
import io.tanheng.evidence.note.SignedNote;
import io.tanheng.evidence.note.VerifierKey;
import io.tanheng.evidence.problem.Refusal;
import io.tanheng.evidence.proof.TlogProof;
import io.tanheng.evidence.tile.BundleAddress;
import io.tanheng.evidence.tile.EntryBundle;
import io.tanheng.evidence.tile.LogFile;
import io.tanheng.evidence.timestamp.TimestampAnswer;
import io.tanheng.evidence.timestamp.TimestampTrust;
import io.tanheng.evidence.witness.AddCheckpoint;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Whatever the bytes, a reader gives what it read or refuses, and what it read it writes alike; run with {@code JAZZER_FUZZ=1} to search,
 * otherwise on what was found before.
 */
class ReadersFuzzTest {

    private static void refusedOr(Runnable reading) {
        try {
            reading.run();
        } catch (Refusal refusal) {
            assertThat(refusal.reason().zh()).isNotBlank();
        }
    }

    @FuzzTest(maxDuration = "3m")
    void anyNote(byte[] bytes) {
        refusedOr(() -> {
            SignedNote note = SignedNote.parse(bytes);
            assertThat(note.bytes()).isEqualTo(bytes);
            assertThat(Checkpoint.parse(note.text()).text()).isEqualTo(note.text());
        });
    }

    @FuzzTest(maxDuration = "3m")
    void anyProof(byte[] bytes) {
        refusedOr(() -> {
            TlogProof proof = TlogProof.parse(bytes);
            assertThat(TlogProof.parse(proof.bytes()).bytes()).isEqualTo(proof.bytes());
        });
    }

    @FuzzTest(maxDuration = "3m")
    void anyRequestToAWitness(byte[] bytes) {
        refusedOr(() -> assertThat(AddCheckpoint.parse(bytes).bytes()).isEqualTo(bytes));
    }

    @FuzzTest(maxDuration = "3m")
    void anyJson(byte[] bytes) {
        refusedOr(() -> {
            byte[] canonical = CanonicalJson.of(bytes);
            assertThat(CanonicalJson.write(CanonicalJson.readCanonical(canonical)))
                    .isEqualTo(canonical);
        });
    }

    @FuzzTest(maxDuration = "3m")
    void anyTimeStamp(byte[] bytes) {
        refusedOr(() -> new TimestampTrust(List.of()).verify(TimestampAnswer.parse(bytes), bytes));
    }

    @FuzzTest(maxDuration = "3m")
    void anyBundle(byte[] bytes) {
        refusedOr(() -> EntryBundle.parse(bytes, new BundleAddress(0, 3)));
    }

    @FuzzTest(maxDuration = "3m")
    void anyKeyOrAddress(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        LogFile.parse(text).ifPresent(file -> assertThat(file.path()).isEqualTo(text));
        refusedOr(() -> assertThat(VerifierKey.parse(text).text()).isEqualTo(text));
    }

    @FuzzTest(maxDuration = "3m")
    void anyCredential(byte[] bytes) {
        String compact = new String(bytes, StandardCharsets.UTF_8);
        refusedOr(() -> {
            Jws token = Jws.parse(compact);
            assertThat(token.compact()).isEqualTo(compact);
            JsonFields content = token.content();
            refusedOr(() -> EvidenceLink.auditable(content.object()));
            refusedOr(() -> content.objects("credentialStatus"));
        });
        refusedOr(() -> new CredentialTrust(List.of()).verify(compact, list -> Optional.empty(), Instant.EPOCH));
    }

    /** A bomb stays a few bytes: what it unpacks to is bounded. */
    @FuzzTest(maxDuration = "3m")
    void anyStatusList(byte[] bytes) {
        refusedOr(() -> StatusList.parse(new String(bytes, StandardCharsets.UTF_8)));
        String packed = "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        refusedOr(() -> assertThat(StatusList.parse(StatusList.parse(packed).encoded()).encoded())
                .isEqualTo(StatusList.parse(packed).encoded()));
    }

    @FuzzTest(maxDuration = "3m")
    void anyDocumentOfAnIssuer(byte[] bytes) {
        refusedOr(() -> DidDocument.parse(bytes));
    }
}
