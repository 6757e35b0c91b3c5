/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.credential;

import static io.tanheng.evidence.problem.EvidenceProblem.STATUS_LIST_NOT_VERIFIED;
import static io.tanheng.evidence.problem.EvidenceProblem.STATUS_LIST_OF_OTHER;

import io.tanheng.evidence.canonical.JsonFields;
import io.tanheng.evidence.problem.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Looks into status lists, each of which is a credential of the same issuer. */
record StandingCheck(CredentialTrust trust, Function<String, Optional<String>> lists, Instant at) {

    Standing of(JsonFields credential) {
        List<StatusEntry> entries = StatusEntry.of(credential);
        if (entries.isEmpty()) {
            return Standing.WITHOUT_STATUS;
        }
        String issuer = CredentialTrust.issuer(credential);
        Standing standing = Standing.HOLDS;
        for (StatusEntry entry : entries) {
            Standing found = of(entry, issuer);
            standing = worse(standing, found);
        }
        return standing;
    }

    /** A credential that is revoked is that, whatever else is not known. */
    private static Standing worse(Standing one, Standing other) {
        for (Standing standing : List.of(Standing.REVOKED, Standing.SUSPENDED, Standing.NOT_KNOWN)) {
            if (one == standing || other == standing) {
                return standing;
            }
        }
        return Standing.HOLDS;
    }

    private JsonFields signed(String address, String compact) {
        try {
            return trust.signed(compact, at);
        } catch (Refusal refusal) {
            throw new Refusal(
                    STATUS_LIST_NOT_VERIFIED,
                    "The status list at {0} cannot be relied on: {1}",
                    "{0} 处的状态列表不可信：{1}",
                    Refusal.quote(address),
                    refusal.reason());
        }
    }

    private Standing of(StatusEntry entry, String issuer) {
        Optional<String> compact = lists.apply(entry.list());
        if (compact.isEmpty()) {
            return Standing.NOT_KNOWN;
        }
        JsonFields list = signed(entry.list(), compact.get());
        JsonFields subject = list.object("credentialSubject");
        boolean right = list.optionalText("id").filter(entry.list()::equals).isPresent()
                && list.optionalText("issuer").filter(issuer::equals).isPresent()
                && subject.texts("statusPurpose").contains(entry.purpose().word());
        if (!right) {
            throw new Refusal(
                    STATUS_LIST_OF_OTHER,
                    "The status list at {0} is not the one the credential names: its address, its issuer or its purpose {1}"
                            + " differs. Get it again from the issuer.",
                    "{0} 处的状态列表不是凭证所指的列表：其地址、签发方或用途 {1} 不同。请从签发方重新获取。",
                    Refusal.quote(entry.list()),
                    entry.purpose().word());
        }
        if (!StatusList.parse(subject.text("encodedList")).get(entry.index())) {
            return Standing.HOLDS;
        }
        return switch (entry.purpose()) {
            case REVOCATION -> Standing.REVOKED;
            case SUSPENSION -> Standing.SUSPENDED;
        };
    }
}
