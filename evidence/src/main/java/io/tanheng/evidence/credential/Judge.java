/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.credential;

import io.tanheng.evidence.canonical.JsonValue;
import io.tanheng.evidence.canonical.JsonValue.JsonObject;
import io.tanheng.evidence.problem.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Judges credentials and presentations one after the other, and says of each what is wrong with it.
 *
 * @param lists status list credentials by their address; nothing for those that are not at hand
 * @param at the moment they are to hold
 */
public record Judge(CredentialTrust trust, Function<String, Optional<String>> lists, Instant at) {

    /**
     * A credential that was judged.
     *
     * @param credential what it says, where it can be relied on that its issuer says so
     * @param problems none where it holds
     */
    public record Judged(Optional<JsonObject> credential, List<VerificationProblem> problems) {

        public Judged {
            problems = List.copyOf(problems);
        }

        public boolean verified() {
            return problems.isEmpty();
        }
    }

    /**
     * A presentation that was judged.
     *
     * @param presentation what it says, where it was found right in itself
     * @param problems of the presentation itself
     * @param credentials those it has, in their order
     */
    public record JudgedPresentation(
            Optional<JsonObject> presentation, List<VerificationProblem> problems, List<Judged> credentials) {

        public JudgedPresentation {
            problems = List.copyOf(problems);
            credentials = List.copyOf(credentials);
        }

        public boolean verified() {
            return problems.isEmpty() && credentials.stream().allMatch(Judged::verified);
        }
    }

    /** Judges a credential in its compact form. */
    public Judged credential(String compact) {
        try {
            VerifiedCredential verified = trust.verify(compact, lists, at);
            return new Judged(
                    Optional.of(verified.credential()),
                    VerificationProblem.of(verified.standing()).stream().toList());
        } catch (Refusal refusal) {
            return new Judged(Optional.empty(), List.of(VerificationProblem.of(refusal)));
        }
    }

    /** Judges a presentation, signed or not, with all its credentials. */
    public JudgedPresentation presentation(JsonValue value, PresentationRequest request) {
        try {
            Presentation presentation = Presentation.read(value, trust, request, at);
            return new JudgedPresentation(
                    Optional.of(presentation.content()),
                    List.of(),
                    presentation.credentials().stream().map(this::credential).toList());
        } catch (Refusal refusal) {
            return new JudgedPresentation(Optional.empty(), List.of(VerificationProblem.of(refusal)), List.of());
        }
    }
}
