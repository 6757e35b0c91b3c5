/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.format;

import static io.tanheng.evidencepackage.PackageProblem.MANIFEST_MALFORMED;
import static io.tanheng.evidencepackage.format.ManifestFields.malformed;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.evidence.canonical.CanonicalJson;
import io.tanheng.evidence.canonical.JsonValue;
import io.tanheng.evidence.problem.Refusal;
import io.tanheng.evidencepackage.PackageRefusal;
import io.tanheng.evidencepackage.zip.ZipNames;
import java.time.DateTimeException;
import java.time.Instant;

/** Reads a manifest: canonical JSON with the fields there are and no others. */
final class ManifestReader {

    private static final double LARGEST = 1L << 53;

    private final byte[] bytes;

    ManifestReader(byte[] bytes) {
        this.bytes = bytes;
    }

    Manifest read() {
        ManifestFields manifest = ManifestFields.of(canonical(), "manifest");
        return new Manifest(
                SubjectReader.read(manifest),
                time(manifest.text("madeAt")),
                manifest.list("files").stream().map(ManifestReader::file).toList());
    }

    private JsonValue canonical() {
        try {
            return CanonicalJson.readCanonical(bytes);
        } catch (Refusal refusal) {
            throw PackageRefusal.of(MANIFEST_MALFORMED, Names.MANIFEST, refusal);
        }
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw malformed("madeAt", "{0} is no time", "{0} 不是时间", Refusal.quote(text));
        }
    }

    private static Manifest.ListedFile file(JsonValue element) {
        ManifestFields file = ManifestFields.of(element, "files");
        String path = file.text("path");
        String digest = file.text("sha256");
        if (!ZipNames.allowed(path) || !Sha256.isDigest(digest)) {
            throw malformed("files", "{0} is no file of a package", "{0} 不是证据包文件", Refusal.quote(path));
        }
        return new Manifest.ListedFile(path, file.number("size", LARGEST), digest);
    }
}
