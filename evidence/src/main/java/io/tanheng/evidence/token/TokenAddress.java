/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.token;

import static io.tanheng.evidence.problem.EvidenceProblem.KEY_STORE_NOT_OPENED;

import io.tanheng.evidence.problem.Refusal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Where a token is, as RFC 7512 writes it: {@code pkcs11:token=tanheng?module-path=/usr/lib/softhsm/libsofthsm2.so&pin-source=/etc/pin}.
 *
 * @param label of the token
 * @param module the library its maker delivers
 * @param pinFile holds the PIN of its user in one line, so that it is in no setting, no command and no log
 */
public record TokenAddress(String label, Path module, Path pinFile) {

    private static final String SCHEME = "pkcs11:";

    /** Reads an address; all three parts must be there and nothing else. */
    public static TokenAddress parse(String text) {
        Map<String, String> parts = new HashMap<>();
        if (text.startsWith(SCHEME)) {
            for (String part : text.substring(SCHEME.length()).split("[;?&]", -1)) {
                int sign = part.indexOf('=');
                if (sign > 0) {
                    parts.put(part.substring(0, sign), decoded(part.substring(sign + 1)));
                } else {
                    parts.put(part, "");
                }
            }
        }
        Map<String, String> left = new HashMap<>(parts);
        String label = left.getOrDefault("token", "");
        String module = left.getOrDefault("module-path", "");
        String pin = left.getOrDefault("pin-source", "").replaceFirst("^file:(//)?", "");
        left.keySet().removeAll(Set.of("token", "module-path", "pin-source"));
        if (label.isEmpty() || module.isEmpty() || pin.isEmpty() || !left.isEmpty()) {
            throw new Refusal(
                    KEY_STORE_NOT_OPENED,
                    "{0} is no address of a token: expected is pkcs11:token=LABEL?module-path=LIBRARY&pin-source=FILE (RFC 7512)"
                            + " with these three parts alone.",
                    "{0} 不是令牌地址：应为 pkcs11:token=标签?module-path=库文件&pin-source=文件（RFC 7512），且仅含这三部分。",
                    Refusal.quote(text));
        }
        return new TokenAddress(label, Path.of(module), Path.of(pin));
    }

    /** A plus sign is one here, other than in forms. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
