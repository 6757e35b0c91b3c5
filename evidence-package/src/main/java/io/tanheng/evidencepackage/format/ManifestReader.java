/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.format;

import static io.tanheng.evidencepackage.PackageProblem.MANIFEST_MALFORMED;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.statements.StatementPeriod;
import io.tanheng.evidence.canonical.CanonicalJson;
import io.tanheng.evidence.canonical.JsonValue;
import io.tanheng.evidence.canonical.JsonValue.JsonArray;
import io.tanheng.evidence.canonical.JsonValue.JsonNumber;
import io.tanheng.evidence.canonical.JsonValue.JsonObject;
import io.tanheng.evidence.canonical.JsonValue.JsonString;
import io.tanheng.evidence.canonical.JsonValue.Literal;
import io.tanheng.evidence.problem.Refusal;
import io.tanheng.evidencepackage.PackageRefusal;
import io.tanheng.evidencepackage.zip.ZipNames;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a manifest: canonical JSON with the fields there are and no others. */
final class ManifestReader {

    private static final Set<String> FIELDS =
            Set.of("format", "site", "period", "statementVersion", "madeAt", "sample", "originals", "files");
    private static final double LARGEST = 1L << 53;

    private final byte[] bytes;

    ManifestReader(byte[] bytes) {
        this.bytes = bytes;
    }

    Manifest read() {
        JsonObject manifest = object(canonical(), "manifest");
        if (!text(manifest, "format").equals(Manifest.FORMAT)) {
            throw malformed(
                    "format",
                    "the format is {0}; this verifier knows {1}",
                    "格式为 {0}；本验证程序支持 {1}",
                    Refusal.quote(text(manifest, "format")),
                    Manifest.FORMAT);
        }
        if (!FIELDS.containsAll(manifest.members().keySet())) {
            throw malformed("manifest", "it has a field that is not known", "含有未知字段");
        }
        return new Manifest(
                site(text(manifest, "site")),
                period(text(manifest, "period")),
                (int) number(manifest, "statementVersion", Integer.MAX_VALUE),
                time(text(manifest, "madeAt")),
                Optional.ofNullable(manifest.members().get("sample")).map(this::sample),
                member(manifest, "originals") == Literal.TRUE,
                files(member(manifest, "files")));
    }

    private JsonValue canonical() {
        try {
            return CanonicalJson.readCanonical(bytes);
        } catch (Refusal refusal) {
            throw PackageRefusal.of(MANIFEST_MALFORMED, Names.MANIFEST, refusal);
        }
    }

    private static JsonValue member(JsonObject object, String name) {
        return Optional.ofNullable(object.members().get(name))
                .orElseThrow(() -> malformed(name, "it is missing", "缺失"));
    }

    private static JsonObject object(JsonValue value, String name) {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw malformed(name, "expected is an object", "应为对象");
    }

    private static String text(JsonObject object, String name) {
        if (member(object, name) instanceof JsonString string) {
            return string.text();
        }
        throw malformed(name, "expected is a text", "应为文本");
    }

    private static long number(JsonObject object, String name, double most) {
        if (member(object, name) instanceof JsonNumber number
                && number.value() >= 0
                && number.value() <= most
                && number.value() == Math.rint(number.value())) {
            return (long) number.value();
        }
        throw malformed(name, "expected is a whole number from 0", "应为非负整数");
    }

    private static SiteId site(String key) {
        String[] names = key.split("/", -1);
        if (names.length == 2 && SourceId.isName(names[0]) && SourceId.isName(names[1])) {
            return new SiteId(names[0], names[1]);
        }
        throw malformed("site", "{0} is no organisation/site", "{0} 不是 organisation/site", Refusal.quote(key));
    }

    private static String period(String code) {
        return StatementPeriod.parse(code)
                .map(StatementPeriod::code)
                .orElseThrow(() -> malformed("period", "{0} is no period", "{0} 不是报告期", Refusal.quote(code)));
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw malformed("madeAt", "{0} is no time", "{0} 不是时间", Refusal.quote(text));
        }
    }

    private Sample sample(JsonValue value) {
        JsonObject sample = object(value, "sample");
        try {
            return new Sample((int) number(sample, "count", Sample.MOST), text(sample, "seed"));
        } catch (IllegalArgumentException e) {
            throw malformed("sample", "it cannot be drawn", "无法抽样");
        }
    }

    private List<Manifest.ListedFile> files(JsonValue value) {
        if (!(value instanceof JsonArray array)) {
            throw malformed("files", "expected is a list", "应为列表");
        }
        List<Manifest.ListedFile> files = new ArrayList<>();
        for (JsonValue element : array.elements()) {
            JsonObject file = object(element, "files");
            String path = text(file, "path");
            String digest = text(file, "sha256");
            if (!ZipNames.allowed(path) || !Sha256.isDigest(digest)) {
                throw malformed("files", "{0} is no file of a package", "{0} 不是证据包文件", Refusal.quote(path));
            }
            files.add(new Manifest.ListedFile(path, number(file, "size", LARGEST), digest));
        }
        return files;
    }

    private static PackageRefusal malformed(String field, String en, String zh, Object... parts) {
        return PackageRefusal.of(
                MANIFEST_MALFORMED,
                Names.MANIFEST,
                "{0}: {1}. Get the package again.",
                "{0}：{1}。请重新获取证据包。",
                field,
                io.tanheng.methodology.outcome.Sentence.of(en, zh, parts));
    }
}
