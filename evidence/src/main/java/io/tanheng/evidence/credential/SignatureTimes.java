/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.credential;

import static io.tanheng.evidence.problem.EvidenceProblem.CREDENTIAL_EXPIRED;
import static io.tanheng.evidence.problem.EvidenceProblem.CREDENTIAL_NOT_YET_VALID;

import io.tanheng.evidence.canonical.JsonFields;
import io.tanheng.evidence.canonical.JsonValue.JsonNumber;
import io.tanheng.evidence.problem.Refusal;
import java.time.Instant;
import java.util.Optional;

/** From when until when a signature is to be taken, where it says so (VC-JOSE-COSE, 3.1.3; RFC 7519, 4.1). */
final class SignatureTimes {

    private static final double MILLISECONDS = 1000;

    private SignatureTimes() {}

    static void require(JsonFields payload, Instant at) {
        moment(payload, "nbf").filter(at::isBefore).ifPresent(from -> {
            throw new Refusal(
                    CREDENTIAL_NOT_YET_VALID,
                    "The signature is to be taken from {0} (nbf), and asked about is {1}. Check the clock, or wait.",
                    "签名自 {0} 起有效（nbf），而查询时间为 {1}。请检查时钟或等待。",
                    from,
                    at);
        });
        moment(payload, "exp").filter(until -> !at.isBefore(until)).ifPresent(until -> {
            throw new Refusal(
                    CREDENTIAL_EXPIRED,
                    "The signature was to be taken until {0} (exp), and asked about is {1}. Ask for a newer one.",
                    "签名有效期至 {0}（exp），而查询时间为 {1}。请索取更新的签名。",
                    until,
                    at);
        });
    }

    private static Optional<Instant> moment(JsonFields payload, String name) {
        return payload.value(name).map(value -> {
            if (value instanceof JsonNumber seconds) {
                return Instant.ofEpochMilli(Math.round(seconds.value() * MILLISECONDS));
            }
            throw CredentialTrust.malformed("seconds since 1970 for " + name, name + " 为自 1970 年起的秒数");
        });
    }
}
