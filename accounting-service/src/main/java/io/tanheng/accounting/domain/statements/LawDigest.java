/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.methodology.parameter.ParameterDefinition;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.sector.Methodologies;
import io.tanheng.methodology.sector.Methodology;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** One digest over everything a build brings along as law: whether it is that of another build is all it tells. */
public final class LawDigest {

    private LawDigest() {}

    /** SHA-256 over the digests of the methodology files and the values of all parameters, lower-case hexadecimal. */
    public static String ofThisBuild() {
        MessageDigest digest = Sha256.begin();
        for (Methodology methodology : Methodologies.standard().all()) {
            digest.update(bytes(methodology.id() + " " + methodology.edition().sha256() + "\n"));
        }
        for (ParameterDefinition parameter : Parameters.standard().all()) {
            digest.update(bytes(parameter.id() + " " + parameter.values() + "\n"));
        }
        return Sha256.end(digest);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
