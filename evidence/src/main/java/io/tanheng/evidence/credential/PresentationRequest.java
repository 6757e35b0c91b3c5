/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.credential;

import static io.tanheng.evidence.problem.EvidenceProblem.PRESENTATION_OF_OTHER_REQUEST;

import io.tanheng.evidence.canonical.JsonFields;
import io.tanheng.evidence.problem.Refusal;
import java.util.Optional;

/**
 * What a presentation was asked for with, so that one made for somebody else is not taken.
 *
 * @param challenge its {@code nonce}, where one was asked for
 * @param domain its {@code aud}, where one was asked for
 */
public record PresentationRequest(Optional<String> challenge, Optional<String> domain) {

    /** Reads the options of a request. */
    public static PresentationRequest of(JsonFields options) {
        return new PresentationRequest(options.optionalText("challenge"), options.optionalText("domain"));
    }

    void requireMet(JsonFields signed) {
        challenge
                .filter(asked ->
                        !signed.optionalText("nonce").filter(asked::equals).isPresent())
                .ifPresent(asked -> refuse("nonce", asked));
        domain.filter(asked -> !signed.texts("aud").contains(asked)).ifPresent(asked -> refuse("aud", asked));
    }

    /** What nobody has signed answers no challenge. */
    void requireUnsigned() {
        challenge.ifPresent(asked -> refuse("nonce", asked));
        domain.ifPresent(asked -> refuse("aud", asked));
    }

    private static void refuse(String claim, String asked) {
        throw new Refusal(
                PRESENTATION_OF_OTHER_REQUEST,
                "The presentation was not made for this request: expected is a signed {0} of {1}. Ask for a new one.",
                "展示并非针对本次请求：应有经签名的 {0}，值为 {1}。请重新索取。",
                claim,
                Refusal.quote(asked));
    }
}
