/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tanheng.evidence.keys.KeyKind;
import io.tanheng.evidence.keys.KeyMaker;
import io.tanheng.evidence.keys.StoredKey;
import io.tanheng.evidence.keys.Validity;
import io.tanheng.evidence.timestamp.BuiltInTimestampAuthority;
import io.tanheng.evidence.timestamp.Imprint;
import io.tanheng.evidence.timestamp.TimestampQuery;
import io.tanheng.evidencepackage.build.Contents;
import io.tanheng.evidencepackage.verify.Believed;
import io.tanheng.evidencepackage.verify.PackageVerifier;
import io.tanheng.evidencepackage.verify.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A checkpoint an authority has seen was there at that time, for whoever trusts the authority. */
class TimeStampTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final KeyMaker MAKER = new KeyMaker(RANDOM);
    private static final Validity YEARS =
            new Validity(Instant.parse("2024-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"));

    private final StoredKey root = MAKER.authority("Root of the tests", KeyKind.ECDSA_P256, YEARS);

    @TempDir
    private Path folder;

    private byte[] stamp(byte[] data) {
        StoredKey key = MAKER.timestamping("Authority", KeyKind.ECDSA_P256, YEARS, root, KeyKind.ECDSA_P256);
        return new BuiltInTimestampAuthority(
                        key, KeyKind.ECDSA_P256.signature(), InstantSource.fixed(SamplePackage.NOW), RANDOM)
                .answer(TimestampQuery.of(data, Imprint.SHA_256, RANDOM).bytes());
    }

    private Path stamped(byte[] data) throws IOException {
        SamplePackage sample = new SamplePackage(SampleSite.books("cn-power-ets-2024", 2024), folder.resolve("log"));
        byte[] of = data.length == 0 ? sample.checkpoint().bytes() : data;
        return sample.write(
                folder.resolve("package.zip"),
                Optional.empty(),
                false,
                List.of(new Contents.Stamp("authority", stamp(of))));
    }

    @Test
    void whoTrustsTheAuthorityIsToldTheTime() throws IOException {
        Path file = stamped(new byte[0]);
        Believed believed = new Believed(List.of(), Optional.empty(), List.of(root.certificate()));
        Report report = PackageVerifier.verify(file, believed);
        assertThat(report.timestamps()).hasSize(1);
        assertThat(report.timestamps().get(0).en()).contains(SamplePackage.NOW.toString(), "CN=Authority");
        assertThat(PackageVerifier.verify(file, Believed.NOTHING).notes())
                .as("who trusts nobody is told so")
                .anyMatch(note -> note.en().contains("not judged"));
    }

    @Test
    void aStampOfOtherBytesIsRefusedWhoeverIsTrusted() throws IOException {
        Path file = stamped(new byte[] {1});
        assertThat(catchThrowableOfType(PackageRefusal.class, () -> PackageVerifier.verify(file, Believed.NOTHING))
                        .difference()
                        .problem())
                .isEqualTo(PackageProblem.TIME_STAMP);
    }

    @Test
    void aStampOfAnAuthorityNobodyTrustsIsRefused() throws IOException {
        Path file = stamped(new byte[0]);
        StoredKey other = MAKER.authority("Another root", KeyKind.ECDSA_P256, YEARS);
        Believed believed = new Believed(List.of(), Optional.empty(), List.of(other.certificate()));
        assertThat(catchThrowableOfType(PackageRefusal.class, () -> PackageVerifier.verify(file, believed))
                        .difference()
                        .problem())
                .isEqualTo(PackageProblem.TIME_STAMP);
    }
}
