/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.evidencepackage.Difference;
import io.tanheng.evidencepackage.PackageProblem;
import io.tanheng.evidencepackage.format.Manifest;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.evidencepackage.format.StrictJson;
import io.tanheng.evidencepackage.zip.PackageZip;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * A package whose manifest was found right.
 *
 * <p>The digests of its files are made from the start on, beside all else, and told last: what files say is judged first, so that the hour
 * and the value are named and not only the file.
 */
final class Pack {

    private static final int LARGEST_TEXT = 256 * 1024 * 1024;
    private static final StrictJson<SourceRegistration> REGISTRATION = StrictJson.of(SourceRegistration.class);

    private final PackageZip zip;
    private final Manifest manifest;
    private final Map<Manifest.ListedFile, Future<String>> digests = new LinkedHashMap<>();

    Pack(PackageZip zip, Manifest manifest, ExecutorService workers) {
        this.zip = zip;
        this.manifest = manifest;
        manifest.files().forEach(file -> digests.put(file, workers.submit(() -> digest(file.path()))));
    }

    private static Difference changed(Manifest.ListedFile file, String digest) {
        return Difference.of(
                        PackageProblem.FILE_CHANGED,
                        file.path(),
                        "the file is not the one that was signed: SHA-256 in the manifest is {0}, of these bytes {1}.",
                        "该文件不是签名时的文件：清单中的 SHA-256 为 {0}，实际为 {1}。",
                        file.sha256(),
                        digest)
                .comparing("SHA-256", file.sha256(), digest);
    }

    private String digest(String path) {
        try (InputStream stream = zip.open(path)) {
            return Sha256.of(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** Files that are not those that were signed. */
    Map<String, Difference> changed() {
        Map<String, Difference> changed = new LinkedHashMap<>();
        digests.forEach((file, future) -> {
            String digest = Workers.result(future);
            if (!digest.equals(file.sha256())) {
                changed.put(file.path(), changed(file, digest));
            }
        });
        return changed;
    }

    boolean has(String path) {
        return zip.has(path);
    }

    byte[] bytes(String path) {
        return zip.bytes(path, LARGEST_TEXT);
    }

    Lines lines(String path) {
        return new Lines(zip.open(path), path);
    }

    /** Names of files below a folder that end so. */
    List<String> below(String folder, String ending) {
        return zip.names().stream()
                .filter(name -> name.startsWith(folder) && name.endsWith(ending))
                .toList();
    }

    /** A document of the contracts, refused in any other spelling than ours. */
    <T> T read(String path, Class<T> type) {
        return StrictJson.of(type).read(bytes(path), path, path);
    }

    /** The registrations of a source, by version. */
    Map<Long, SourceRegistration> registrations(String source) {
        String path = Names.registrations(source);
        Map<Long, SourceRegistration> registrations = new LinkedHashMap<>();
        try (Lines lines = lines(path)) {
            while (lines.next()) {
                SourceRegistration registration = REGISTRATION.read(lines.bytes(), path, lines.place());
                registrations.put(registration.version(), registration);
            }
        }
        return registrations;
    }

    /** All lines of a text. */
    List<String> text(String path) {
        List<String> all = new ArrayList<>();
        try (Lines lines = lines(path)) {
            while (lines.next()) {
                all.add(new String(lines.bytes(), StandardCharsets.UTF_8));
            }
        }
        return all;
    }
}
