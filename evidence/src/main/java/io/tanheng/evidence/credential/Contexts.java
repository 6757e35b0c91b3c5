/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.credential;

import static io.tanheng.evidence.problem.EvidenceProblem.CONTEXT_UNKNOWN;

import io.tanheng.evidence.canonical.JsonFields;
import io.tanheng.evidence.problem.Refusal;
import java.util.List;

/** Where the words of a document come from; none is fetched. */
final class Contexts {

    private Contexts() {}

    /** Refuses unless the first context is that of the W3C, and every other one is known here. */
    static void require(JsonFields document) {
        List<String> contexts = document.texts("@context");
        if (contexts.isEmpty() || !contexts.get(0).equals(Credentials.W3C)) {
            throw CredentialTrust.malformed("the context " + Credentials.W3C + " first", "首个上下文为 " + Credentials.W3C);
        }
        contexts.stream()
                .filter(context -> !Credentials.KNOWN_CONTEXTS.contains(context))
                .findFirst()
                .ifPresent(context -> {
                    throw new Refusal(
                            CONTEXT_UNKNOWN,
                            "The context {0} is not known here, so its words could mean anything. Known are {1}.",
                            "上下文 {0} 在此未知，其词义无从确定。已知者为 {1}。",
                            Refusal.quote(context),
                            Credentials.KNOWN_CONTEXTS.stream().sorted().toList());
                });
    }
}
