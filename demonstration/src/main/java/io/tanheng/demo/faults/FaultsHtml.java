/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.faults;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.tanheng.contracts.source.LocalText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page itself; forms turn the switches, so it works without its script. */
record FaultsHtml(Faults faults, FaultViews views) implements HttpHandler {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SHORT_TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Language language = Language.of(exchange);
        if (exchange.getRequestMethod().equals("POST")) {
            turn(path);
            exchange.getResponseHeaders().set("Location", "/?lang=" + language.tag() + "#" + name(path));
            exchange.sendResponseHeaders(303, -1);
            exchange.close();
            return;
        }
        boolean found = path.equals("/");
        byte[] html = (found ? page(language) : language.choose(FaultViews.text("page.notFound")))
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
        exchange.getResponseHeaders().add("Set-Cookie", "tanheng-lang=" + language.tag() + "; Path=/; SameSite=Lax");
        exchange.sendResponseHeaders(found ? 200 : 404, html.length);
        exchange.getResponseBody().write(html);
        exchange.close();
    }

    /** {@code /break/ID} and {@code /mend/ID}. */
    private void turn(String path) {
        Optional<Fault> fault = Fault.ofId(name(path));
        if (path.startsWith("/break/")) {
            fault.ifPresent(faults::breakIt);
        } else if (path.startsWith("/mend/")) {
            fault.ifPresent(faults::mend);
        }
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceAll("[^a-z-]", "");
    }

    private String page(Language language) throws IOException {
        String template = new String(FaultsAssets.read("page.html"), StandardCharsets.UTF_8);
        String cards = views.all().stream().map(view -> card(view, language)).collect(Collectors.joining("\n"));
        return template.replace("@lang@", language.tag())
                .replace("@other@", language.other().tag())
                .replace("@otherName@", language.other().ownName())
                .replace("@title@", word("page.title", language))
                .replace("@lead@", word("page.lead", language))
                .replace("@portalName@", word("page.portal", language))
                .replace("@portal@", escape(views.portal().toString()))
                .replace("@clockName@", word("page.clock", language))
                .replace("@clock@", TIME.format(views.now().atZone(ZONE)))
                .replace("@foot@", word("page.foot", language))
                .replace("@cards@", cards);
    }

    private static String card(FaultView view, Language language) {
        String state = view.on() ? "on" : "off";
        String action = view.on() ? "mend" : "break";
        String since = view.since()
                .map(instant -> word("state.since", language) + " " + SHORT_TIME.format(instant.atZone(ZONE)))
                .orElse("");
        return """
                <article class="fault fault--%s" id="%s" data-on="%s">
                <div class="fault__head"><h2>%s</h2><span class="badge badge--%s"><i aria-hidden="true"></i>%s</span></div>
                <p class="fault__what">%s</p>
                <p class="fault__look"><b>%s</b> %s</p>
                <div class="fault__foot"><form method="post" action="/%s/%s"><button class="switch switch--%s"%s>%s</button></form>
                <a href="%s">%s</a><span class="fault__since">%s</span></div>
                </article>""".formatted(
                        state,
                        view.id(),
                        view.on(),
                        escape(language.choose(view.title())),
                        view.on() ? "bad" : "good",
                        word("state." + state, language),
                        escape(language.choose(view.what())),
                        word("page.look", language),
                        escape(language.choose(view.lookFor())),
                        action,
                        view.id(),
                        action,
                        view.possible() ? "" : " disabled",
                        word(view.possible() ? "action." + action : "action.impossible", language),
                        escape(view.where().toString()),
                        escape(language.choose(view.whereName())),
                        since);
    }

    private static String word(String key, Language language) {
        return escape(language.choose(FaultViews.text(key)));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The languages of the page. */
    enum Language {
        ENGLISH("en", "English"),
        CHINESE("zh", "中文");

        private final String tag;
        private final String ownName;

        Language(String tag, String ownName) {
            this.tag = tag;
            this.ownName = ownName;
        }

        /** By the address, else by the cookie of an earlier choice, else by the browser's wish. */
        static Language of(HttpExchange exchange) {
            String query =
                    Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
            String cookie = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Cookie"))
                    .orElse("");
            String wish = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Accept-Language"))
                    .orElse("");
            if (query.contains("lang=")) {
                return query.contains("lang=zh") ? CHINESE : ENGLISH;
            }
            if (cookie.contains("tanheng-lang=")) {
                return cookie.contains("tanheng-lang=zh") ? CHINESE : ENGLISH;
            }
            return wish.startsWith("zh") ? CHINESE : ENGLISH;
        }

        String tag() {
            return tag;
        }

        String ownName() {
            return ownName;
        }

        Language other() {
            return this == ENGLISH ? CHINESE : ENGLISH;
        }

        String choose(LocalText text) {
            return this == ENGLISH ? text.en() : text.zh();
        }
    }
}
