/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.visit;

import io.tanheng.reporting.pages.words.Language;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** One person's request for a page: in which language, and for which address. */
@RequestScoped
public class Visit {

    static final String LANGUAGE_PARAMETER = "lang";
    static final String LANGUAGE_COOKIE = "tanheng-lang";

    private final RoutingContext context;

    Visit(RoutingContext context) {
        this.context = context;
    }

    /** What the address asks for, else what was chosen before, else what the browser prefers. */
    public Language language() {
        return asked().or(this::chosenBefore).orElseGet(this::preferred);
    }

    /** The language the address asks for. */
    Optional<Language> asked() {
        return Optional.ofNullable(context.request().getParam(LANGUAGE_PARAMETER))
                .flatMap(Language::ofCode);
    }

    /** The cookie that remembers a language just asked for. */
    public Optional<String> cookie() {
        return asked().map(language ->
                LANGUAGE_COOKIE + "=" + language.code() + "; Path=/; Max-Age=31536000; SameSite=Lax");
    }

    public String path() {
        return context.normalizedPath();
    }

    /** The same address in another language; what else it asks for stays. */
    String hrefIn(Language language) {
        StringBuilder href = new StringBuilder(path()).append('?');
        context.queryParams().forEach(entry -> {
            if (!entry.getKey().equals(LANGUAGE_PARAMETER)) {
                href.append(Addresses.escape(entry.getKey()))
                        .append('=')
                        .append(Addresses.escape(entry.getValue()))
                        .append('&');
            }
        });
        return href.append(LANGUAGE_PARAMETER)
                .append('=')
                .append(language.code())
                .toString();
    }

    private Optional<Language> chosenBefore() {
        return Optional.ofNullable(context.request().getCookie(LANGUAGE_COOKIE))
                .map(Cookie::getValue)
                .flatMap(Language::ofCode);
    }

    private Language preferred() {
        return Optional.ofNullable(context.request().getHeader("Accept-Language"))
                .map(Language::accepted)
                .orElse(Language.EN);
    }
}
