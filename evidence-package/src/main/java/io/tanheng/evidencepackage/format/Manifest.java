/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.format;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.evidence.canonical.CanonicalJson;
import io.tanheng.evidence.canonical.JsonValue;
import io.tanheng.evidence.canonical.JsonValue.JsonArray;
import io.tanheng.evidence.canonical.JsonValue.JsonNumber;
import io.tanheng.evidence.canonical.JsonValue.JsonObject;
import io.tanheng.evidence.canonical.JsonValue.JsonString;
import io.tanheng.evidence.canonical.JsonValue.Literal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a package consists of; the one file that is signed.
 *
 * @param files all but the manifest and its signature
 */
public record Manifest(Subject subject, Instant madeAt, List<ListedFile> files) {

    /**
     * A file of the package.
     *
     * @param sha256 in lower-case hexadecimal digits
     */
    public record ListedFile(String path, long size, String sha256) {}

    public Manifest {
        files = List.copyOf(files);
    }

    /** The file, in the one spelling of RFC 8785. */
    public byte[] bytes() {
        Map<String, JsonValue> members =
                new LinkedHashMap<>(subject.either(Manifest::ofStatement, Manifest::ofInventory));
        members.put("format", new JsonString(subject.format()));
        members.put("period", new JsonString(subject.period()));
        members.put("madeAt", new JsonString(madeAt.toString()));
        members.put(
                "files",
                new JsonArray(files.stream()
                        .<JsonValue>map(file -> new JsonObject(Map.of(
                                "path",
                                new JsonString(file.path()),
                                "size",
                                new JsonNumber(file.size()),
                                "sha256",
                                new JsonString(file.sha256()))))
                        .toList()));
        return CanonicalJson.write(new JsonObject(members));
    }

    private static Map<String, JsonValue> ofStatement(Subject.OfStatement statement) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("site", new JsonString(statement.site().key()));
        members.put("statementVersion", new JsonNumber(statement.version()));
        statement
                .sample()
                .ifPresent(drawn -> members.put(
                        "sample",
                        new JsonObject(
                                Map.of("count", new JsonNumber(drawn.count()), "seed", new JsonString(drawn.seed())))));
        members.put("originals", statement.originals() ? Literal.TRUE : Literal.FALSE);
        return members;
    }

    private static Map<String, JsonValue> ofInventory(Subject.OfInventory inventory) {
        return Map.of(
                "organisation", new JsonString(inventory.organisation()),
                "inventoryVersion", new JsonNumber(inventory.version()));
    }

    /**
     * The text that is signed: two lines, so that it can never be taken for a checkpoint, which has three.
     *
     * @param manifest its bytes as they stand in the package
     */
    public String signedText(byte[] manifest) {
        return subject.format() + "\n" + Sha256.of(manifest) + "\n";
    }

    /** Reads a manifest, strictly. */
    public static Manifest read(byte[] bytes) {
        return new ManifestReader(bytes).read();
    }
}
