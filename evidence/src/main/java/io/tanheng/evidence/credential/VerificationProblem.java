/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.credential;

import io.tanheng.evidence.problem.Refusal;
import io.tanheng.methodology.outcome.Sentence;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a credential or a presentation is not taken, in the words of the W3C and in ours.
 *
 * @param code short and stable, such as {@code credential-signature-wrong}
 * @param detail what was found, what was expected and what to do
 */
public record VerificationProblem(ProblemType type, String code, Sentence detail) {

    public static VerificationProblem of(Refusal refusal) {
        return new VerificationProblem(ProblemTypes.of(refusal.problem()), code(refusal.problem()), refusal.reason());
    }

    /** Nothing where the standing does not speak against the credential. */
    static Optional<VerificationProblem> of(Standing standing) {
        return switch (standing) {
            case HOLDS, WITHOUT_STATUS -> Optional.empty();
            case REVOKED ->
                Optional.of(new VerificationProblem(
                        ProblemType.REVOKED,
                        "credential-revoked",
                        Sentence.of(
                                "The issuer has revoked this credential: it does not hold any more, and will not again. Ask the"
                                        + " issuer for the one that follows it.",
                                "签发方已撤销此凭证：其不再有效，且不会恢复。请向签发方索取后续凭证。")));
            case SUSPENDED ->
                Optional.of(new VerificationProblem(
                        ProblemType.SUSPENDED,
                        "credential-suspended",
                        Sentence.of(
                                "The issuer has suspended this credential: it does not hold for the time being. Ask again later.",
                                "签发方已暂停此凭证：其暂时无效。请稍后再查。")));
            case NOT_KNOWN ->
                Optional.of(new VerificationProblem(
                        ProblemType.STATUS_RETRIEVAL_ERROR,
                        "status-not-known",
                        Sentence.of(
                                "A status list the credential names is not at hand, and none is fetched, so it is not known whether"
                                        + " the credential still holds. Put the newest list beside the issuer's document.",
                                "凭证所指的状态列表不在手边，且此处不联网获取，因此无法得知凭证是否仍然有效。请将最新列表与签发方文档放在一起。")));
        };
    }

    private static String code(Enum<?> problem) {
        return problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
