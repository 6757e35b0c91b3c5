/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.format;

import static io.tanheng.evidencepackage.PackageProblem.MANIFEST_MALFORMED;

import io.tanheng.evidence.canonical.JsonValue;
import io.tanheng.evidence.canonical.JsonValue.JsonArray;
import io.tanheng.evidence.canonical.JsonValue.JsonNumber;
import io.tanheng.evidence.canonical.JsonValue.JsonObject;
import io.tanheng.evidence.canonical.JsonValue.JsonString;
import io.tanheng.evidencepackage.PackageRefusal;
import io.tanheng.methodology.outcome.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The fields of an object in a manifest, each refused by its name where it is not what it should be. */
record ManifestFields(JsonObject object) {

    static ManifestFields of(JsonValue value, String name) {
        if (value instanceof JsonObject object) {
            return new ManifestFields(object);
        }
        throw malformed(name, "expected is an object", "应为对象");
    }

    void requireOnly(Set<String> fields) {
        if (!fields.containsAll(object.members().keySet())) {
            throw malformed("manifest", "it has a field that is not known", "含有未知字段");
        }
    }

    Optional<JsonValue> optional(String name) {
        return Optional.ofNullable(object.members().get(name));
    }

    JsonValue member(String name) {
        return optional(name).orElseThrow(() -> malformed(name, "it is missing", "缺失"));
    }

    String text(String name) {
        if (member(name) instanceof JsonString string) {
            return string.text();
        }
        throw malformed(name, "expected is a text", "应为文本");
    }

    long number(String name, double most) {
        if (member(name) instanceof JsonNumber number
                && number.value() >= 0
                && number.value() <= most
                && number.value() == Math.rint(number.value())) {
            return (long) number.value();
        }
        throw malformed(name, "expected is a whole number from 0", "应为非负整数");
    }

    List<JsonValue> list(String name) {
        if (member(name) instanceof JsonArray array) {
            return array.elements();
        }
        throw malformed(name, "expected is a list", "应为列表");
    }

    static PackageRefusal malformed(String field, String en, String zh, Object... parts) {
        return PackageRefusal.of(
                MANIFEST_MALFORMED,
                Names.MANIFEST,
                "{0}: {1}. Get the package again.",
                "{0}：{1}。请重新获取证据包。",
                field,
                Sentence.of(en, zh, parts));
    }
}
