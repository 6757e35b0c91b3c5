/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import static io.tanheng.evidencepackage.PackageProblem.CHECKPOINT_DIFFERS;
import static io.tanheng.evidencepackage.PackageProblem.PROOF;
import static io.tanheng.evidencepackage.PackageProblem.SIGNATURE;
import static io.tanheng.evidencepackage.PackageProblem.TIME_STAMP;

import io.tanheng.evidence.note.Checkpoint;
import io.tanheng.evidence.note.LogIdentity;
import io.tanheng.evidence.note.NoteKeys;
import io.tanheng.evidence.note.SignedNote;
import io.tanheng.evidence.note.VerifiedSignature;
import io.tanheng.evidence.note.VerifierKey;
import io.tanheng.evidence.problem.Refusal;
import io.tanheng.evidence.timestamp.TimestampAnswer;
import io.tanheng.evidence.timestamp.TimestampTrust;
import io.tanheng.evidence.timestamp.VerifiedTimestamp;
import io.tanheng.evidencepackage.Difference;
import io.tanheng.evidencepackage.PackageRefusal;
import io.tanheng.evidencepackage.format.KeysFile;
import io.tanheng.evidencepackage.format.Manifest;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.evidencepackage.zip.PackageZip;
import io.tanheng.methodology.outcome.Sentence;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that is signed: the manifest, the checkpoint of the log, and what authorities say of when. */
final class LogJudge {

    private static final int LARGEST = 1024 * 1024;

    private final Believed believed;
    private final PackageZip zip;
    private final Manifest manifest;
    private final LogIdentity identity;
    private List<VerifiedSignature> signatures = List.of();
    private Optional<Checkpoint> checkpoint = Optional.empty();

    LogJudge(Believed believed, PackageZip zip, Manifest manifest) {
        this.believed = believed;
        this.zip = zip;
        this.manifest = manifest;
        LogIdentity own = KeysFile.read(zip.bytes(Names.KEYS, LARGEST));
        this.identity = vouched()
                ? new LogIdentity(own.origin(), NoteKeys.always(believed.keys().toArray(VerifierKey[]::new)))
                : own;
    }

    boolean vouched() {
        return !believed.keys().isEmpty();
    }

    /** Whom whoever verifies trusts with time. */
    List<X509Certificate> authorities() {
        return believed.authorities();
    }

    LogIdentity identity() {
        return identity;
    }

    /** Refuses unless the log has signed the manifest. */
    void judgeManifest(byte[] bytes) {
        try {
            SignedNote note = SignedNote.parse(zip.bytes(Names.MANIFEST_SIGNATURE, LARGEST));
            String text = manifest.signedText(bytes);
            if (!note.text().equals(text)) {
                throw new PackageRefusal(Difference.value(
                        Names.MANIFEST,
                        Names.MANIFEST_SIGNATURE,
                        "SHA-256",
                        note.text().lines().skip(1).findFirst().orElse(""),
                        text.lines().skip(1).findFirst().orElse(""),
                        new Sentence("the manifest is not the one that was signed", "清单不是签名时的清单")));
            }
            signatures = identity.keys().open(note, manifest.madeAt());
        } catch (Refusal refusal) {
            throw PackageRefusal.of(SIGNATURE, Names.MANIFEST_SIGNATURE, refusal);
        }
    }

    /** The checkpoint the log has signed. */
    Checkpoint checkpoint(Pack pack) {
        try {
            Checkpoint signed = identity.open(pack.bytes(Names.CHECKPOINT), manifest.madeAt())
                    .checkpoint();
            checkpoint = Optional.of(signed);
            return signed;
        } catch (Refusal refusal) {
            throw PackageRefusal.of(PROOF, Names.CHECKPOINT, refusal);
        }
    }

    /** When authorities have seen the checkpoint; those nobody here trusts are told as such. */
    List<Sentence> timestamps(Pack pack, List<Sentence> notes) {
        List<Optional<Sentence>> told = new ArrayList<>();
        byte[] stamped = pack.bytes(Names.CHECKPOINT);
        for (String name : pack.below(Names.CHECKPOINT + ".", ".tsr")) {
            told.add(timestamp(name, pack.bytes(name), stamped, notes));
        }
        return told.stream().flatMap(Optional::stream).toList();
    }

    private Optional<Sentence> timestamp(String name, byte[] bytes, byte[] stamped, List<Sentence> notes) {
        try {
            TimestampAnswer answer = TimestampAnswer.parse(bytes);
            answer.requireOf(stamped);
            if (believed.authorities().isEmpty()) {
                notes.add(Sentence.of(
                        "{0} is of this checkpoint; whether its time is true is not judged: give the certificate of an authority"
                                + " you trust.",
                        "{0} 针对此检查点；其时间是否可信未核验：请提供您信任的时间戳机构证书。", name));
                return Optional.empty();
            }
            VerifiedTimestamp stamp = new TimestampTrust(believed.authorities()).verify(answer, stamped);
            return Optional.of(Sentence.of(
                    "The checkpoint was there on {0}, says {1}.",
                    "{1} 证明检查点在 {0} 已存在。", stamp.at(), stamp.authority()));
        } catch (Refusal refusal) {
            throw PackageRefusal.of(TIME_STAMP, name, refusal);
        }
    }

    /** Holds the checkpoint against one that was kept: of one size they must be one; of two, only the log can show that they are. */
    void compareKept(List<Sentence> notes) {
        believed.checkpoint().ifPresent(bytes -> {
            Checkpoint here = checkpoint.orElseThrow();
            try {
                Checkpoint kept = identity.open(bytes, manifest.madeAt()).checkpoint();
                compare(kept, here, notes);
            } catch (Refusal refusal) {
                throw PackageRefusal.of(CHECKPOINT_DIFFERS, "checkpoint", refusal);
            }
        });
    }

    private static void compare(Checkpoint kept, Checkpoint here, List<Sentence> notes) {
        if (kept.size() != here.size()) {
            notes.add(Sentence.of(
                    "Your checkpoint has {0} entries, the one of the package {1}: that one grew out of the other is shown by the log"
                            + " itself (tanheng fsck), not offline.",
                    "您保存的检查点有 {0} 个条目，证据包的有 {1} 个：两者是否前后相承须由日志本身证明（tanheng fsck），离线无法判断。", kept.size(), here.size()));
        } else if (!kept.root().equals(here.root())) {
            throw PackageRefusal.of(
                    CHECKPOINT_DIFFERS,
                    Names.CHECKPOINT,
                    "your checkpoint of {0} entries has the root {1}, this one {2}: the log has shown two histories.",
                    "您保存的检查点（{0} 个条目）根为 {1}，此处为 {2}：日志展示了两种历史。",
                    kept.size(),
                    kept.root().base64(),
                    here.root().base64());
        } else {
            notes.add(Sentence.of(
                    "The checkpoint is the one you kept ({0} entries).", "检查点与您保存的相同（{0} 个条目）。", kept.size()));
        }
    }

    List<String> signedBy() {
        return signatures.stream()
                .map(signature -> signature.key().name() + "+" + signature.key().idText() + " ("
                        + signature.key().type() + ")")
                .toList();
    }
}
