/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.reporting.pages.visit.Visit;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * What every page carries besides its text.
 *
 * <p>The content security policy lets nothing in from elsewhere and runs no script that stands in a page: whatever a device
 * writes into a frame stays text.
 */
class HtmlHeaders {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Visit visit;

    HtmlHeaders(Visit visit) {
        this.visit = visit;
    }

    @ServerResponseFilter
    void add(ContainerRequestContext request, ContainerResponseContext response) {
        MediaType type = response.getMediaType();
        if (type == null || !MediaType.TEXT_HTML_TYPE.isCompatible(type)) {
            return;
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle("Content-Security-Policy", POLICY);
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Referrer-Policy", "same-origin");
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, visit.language().tag());
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
        headers.add(HttpHeaders.VARY, "Accept-Language, Cookie");
        visit.cookie().ifPresent(cookie -> headers.add(HttpHeaders.SET_COOKIE, cookie));
    }
}
