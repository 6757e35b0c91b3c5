/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.format;

import static io.tanheng.evidencepackage.format.ManifestFields.malformed;

import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.statements.StatementPeriod;
import io.tanheng.evidence.canonical.JsonValue;
import io.tanheng.evidence.canonical.JsonValue.Literal;
import io.tanheng.evidence.problem.Refusal;
import java.util.Set;

/** Reads what a manifest says its package is about: the fields of its kind and no others. */
final class SubjectReader {

    private static final Set<String> OF_STATEMENT =
            Set.of("format", "site", "period", "statementVersion", "madeAt", "sample", "originals", "files");
    private static final Set<String> OF_INVENTORY =
            Set.of("format", "organisation", "period", "inventoryVersion", "madeAt", "files");

    private SubjectReader() {}

    static Subject read(ManifestFields manifest) {
        String format = manifest.text("format");
        return switch (format) {
            case Subject.OfStatement.FORMAT -> statement(manifest);
            case Subject.OfInventory.FORMAT -> inventory(manifest);
            default ->
                throw malformed(
                        "format",
                        "the format is {0}; this verifier knows {1} and {2}",
                        "格式为 {0}；本验证程序支持 {1} 与 {2}",
                        Refusal.quote(format),
                        Subject.OfStatement.FORMAT,
                        Subject.OfInventory.FORMAT);
        };
    }

    private static Subject statement(ManifestFields manifest) {
        manifest.requireOnly(OF_STATEMENT);
        return new Subject.OfStatement(
                site(manifest.text("site")),
                period(manifest.text("period")),
                (int) manifest.number("statementVersion", Integer.MAX_VALUE),
                manifest.optional("sample").map(SubjectReader::sample),
                manifest.member("originals") == Literal.TRUE);
    }

    private static Subject inventory(ManifestFields manifest) {
        manifest.requireOnly(OF_INVENTORY);
        return new Subject.OfInventory(
                organisation(manifest.text("organisation")), period(manifest.text("period")), (int)
                        manifest.number("inventoryVersion", Integer.MAX_VALUE));
    }

    private static SiteId site(String key) {
        String[] names = key.split("/", -1);
        if (names.length == 2 && SourceId.isName(names[0]) && SourceId.isName(names[1])) {
            return new SiteId(names[0], names[1]);
        }
        throw malformed("site", "{0} is no organisation/site", "{0} 不是 organisation/site", Refusal.quote(key));
    }

    private static String organisation(String name) {
        if (SourceId.isName(name)) {
            return name;
        }
        throw malformed("organisation", "{0} is no organisation", "{0} 不是组织名称", Refusal.quote(name));
    }

    private static String period(String code) {
        return StatementPeriod.parse(code)
                .map(StatementPeriod::code)
                .orElseThrow(() -> malformed("period", "{0} is no period", "{0} 不是报告期", Refusal.quote(code)));
    }

    private static Sample sample(JsonValue value) {
        ManifestFields sample = ManifestFields.of(value, "sample");
        try {
            return new Sample((int) sample.number("count", Sample.MOST), sample.text("seed"));
        } catch (IllegalArgumentException e) {
            throw malformed("sample", "it cannot be drawn", "无法抽样");
        }
    }
}
