/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.format;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.plan.SiteId;
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
import java.util.Optional;

/**
 * What a package consists of; the one file that is signed.
 *
 * @param sample how hours were drawn whose original bytes are there
 * @param originals whether those of all hours are
 * @param files all but the manifest and its signature
 */
public record Manifest(
        SiteId site,
        String period,
        int statementVersion,
        Instant madeAt,
        Optional<Sample> sample,
        boolean originals,
        List<ListedFile> files) {

    static final String FORMAT = "tanheng-evidence-package-1";

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
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("format", new JsonString(FORMAT));
        members.put("site", new JsonString(site.key()));
        members.put("period", new JsonString(period));
        members.put("statementVersion", new JsonNumber(statementVersion));
        members.put("madeAt", new JsonString(madeAt.toString()));
        sample.ifPresent(drawn -> members.put(
                "sample",
                new JsonObject(Map.of("count", new JsonNumber(drawn.count()), "seed", new JsonString(drawn.seed())))));
        members.put("originals", originals ? Literal.TRUE : Literal.FALSE);
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

    /** The text that is signed: two lines, so that it can never be taken for a checkpoint, which has three. */
    public static String signedText(byte[] manifest) {
        return FORMAT + "\n" + Sha256.of(manifest) + "\n";
    }

    /** Reads a manifest, strictly. */
    public static Manifest read(byte[] bytes) {
        return new ManifestReader(bytes).read();
    }
}
