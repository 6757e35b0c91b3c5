/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.evidencepackage.format.Manifest;
import io.tanheng.evidencepackage.format.Names;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Unpacks a package, changes something, and packs it again, as anybody can with any program. */
final class Tampering {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    Tampering(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
    }

    Set<String> names() {
        return files.keySet();
    }

    byte[] bytes(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    Tampering text(String name, UnaryOperator<String> change) {
        String before = text(name);
        String after = change.apply(before);
        if (before.equals(after)) {
            throw new AssertionError("Nothing was changed in " + name);
        }
        return with(name, after.getBytes(StandardCharsets.UTF_8));
    }

    Tampering with(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    Tampering without(String name) {
        files.remove(name);
        return this;
    }

    /** Lists and signs what is there now by the log's own keys, as its operator could. */
    Tampering signed() {
        Manifest old = Manifest.read(bytes(Names.MANIFEST));
        byte[] manifest = new Manifest(
                        old.subject(),
                        old.madeAt(),
                        files.entrySet().stream()
                                .filter(file -> !file.getKey().startsWith("manifest."))
                                .map(file -> new Manifest.ListedFile(
                                        file.getKey(), file.getValue().length, Sha256.of(file.getValue())))
                                .toList())
                .bytes();
        return signed(manifest);
    }

    /** Signs a list as it is. */
    Tampering signed(byte[] manifest) {
        String text = Manifest.read(bytes(Names.MANIFEST)).signedText(manifest);
        files.put(Names.MANIFEST, manifest);
        files.put(Names.MANIFEST_SIGNATURE, SamplePackage.sign(text).bytes());
        return this;
    }

    Path write(Path file) throws IOException {
        return Files.write(file, bytes());
    }

    /** Packed again. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> one : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
