/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.visit;

import io.tanheng.reporting.pages.words.Language;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Who asks for languages in a way nobody can read gets the page in English, and not the framework's empty refusal. */
final class UnreadableLanguages {

    @ServerRequestFilter(preMatching = true)
    void leaveOut(ContainerRequestContext request) {
        String asked = request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        if (asked != null && !Language.isReadable(asked)) {
            request.getHeaders().remove(HttpHeaders.ACCEPT_LANGUAGE);
        }
    }
}
