/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.credential;

import io.tanheng.evidence.canonical.JsonBuilder;
import io.tanheng.evidence.canonical.JsonFields;
import io.tanheng.evidence.canonical.JsonValue;
import io.tanheng.evidence.canonical.JsonValue.JsonArray;
import io.tanheng.evidence.canonical.JsonValue.JsonObject;
import io.tanheng.evidence.canonical.JsonValue.JsonString;
import java.util.List;

/** How something signed by JOSE stands inside JSON (VC Data Model 2.0, 4.13): as a data URL. */
public enum Envelope {
    CREDENTIAL("EnvelopedVerifiableCredential", "data:application/vc+jwt,"),
    PRESENTATION("EnvelopedVerifiablePresentation", "data:application/vp+jwt,");

    private final String type;
    private final String prefix;

    Envelope(String type, String prefix) {
        this.type = type;
        this.prefix = prefix;
    }

    boolean isAround(JsonFields object) {
        return object.texts("type").contains(type);
    }

    /** What is in the envelope; the compact form alone, as a text, is taken as well. */
    public String compact(JsonValue value, String place) {
        if (value instanceof JsonString text) {
            return text.text();
        }
        if (!(value instanceof JsonObject object)) {
            throw expected();
        }
        JsonFields envelope = new JsonFields(object, place);
        if (!isAround(envelope)) {
            throw expected();
        }
        Contexts.require(envelope);
        String id = envelope.text("id");
        if (!id.startsWith(prefix)) {
            throw expected();
        }
        return id.substring(prefix.length());
    }

    /** What is in one envelope, or in each of a list. */
    List<String> compacts(JsonValue value, String place) {
        return value instanceof JsonArray array
                ? array.elements().stream()
                        .map(element -> compact(element, place))
                        .toList()
                : List.of(compact(value, place));
    }

    /** The envelope around something signed. */
    public JsonObject around(Jws signed) {
        return JsonBuilder.object()
                .with("@context", JsonBuilder.texts(Credentials.W3C))
                .with("id", prefix + signed.compact())
                .with("type", type)
                .build();
    }

    private RuntimeException expected() {
        return CredentialTrust.malformed(
                "an object of type " + type + " whose id begins with " + prefix + " (no other proof is taken here)",
                "类型为 " + type + "、id 以 " + prefix + " 开头的对象（此处不接受其他证明方式）");
    }
}
