/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.methodology.parameter.ParameterDefinition;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.sector.Methodologies;
import io.tanheng.methodology.sector.Methodology;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One digest over everything a build brings along as law: whether it is that of another build is all it tells. */
public final class LawDigest {

    private LawDigest() {}

    /** SHA-256 over the digests of the methodology files and the values of all parameters, lower-case hexadecimal. */
    public static String ofThisBuild() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Methodology methodology : Methodologies.standard().all()) {
                digest.update(
                        bytes(methodology.id() + " " + methodology.edition().sha256() + "\n"));
            }
            for (ParameterDefinition parameter : Parameters.standard().all()) {
                digest.update(bytes(parameter.id() + " " + parameter.values() + "\n"));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must have SHA-256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
