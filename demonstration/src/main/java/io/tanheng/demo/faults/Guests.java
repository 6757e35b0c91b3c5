/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.faults;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Lets in who calls the page by its own name, and lets nobody turn switches from a page of another site: a web page somewhere
 * must not stop a broker here.
 */
record Guests(InetSocketAddress address) {

    HttpHandler checked(HttpHandler handler) {
        return exchange -> {
            if (!calledByName(exchange) || (changes(exchange) && fromElsewhere(exchange))) {
                refuse(exchange);
                return;
            }
            handler.handle(exchange);
        };
    }

    private static void refuse(HttpExchange exchange) throws IOException {
        byte[] words = "This page answers only on its own address.\n本页只接受本机地址的访问。\n".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        exchange.sendResponseHeaders(403, words.length);
        exchange.getResponseBody().write(words);
        exchange.close();
    }

    private boolean calledByName(HttpExchange exchange) {
        if (!address.getAddress().isLoopbackAddress()) {
            return true;
        }
        String host = header(exchange, "Host").orElse("");
        String name = host.replaceAll(":[0-9]*$", "");
        return name.equals("localhost") || name.equals("127.0.0.1") || name.equals("[::1]");
    }

    private static boolean changes(HttpExchange exchange) {
        return !exchange.getRequestMethod().equals("GET")
                && !exchange.getRequestMethod().equals("HEAD");
    }

    private static boolean fromElsewhere(HttpExchange exchange) {
        String host = header(exchange, "Host").orElse("");
        return header(exchange, "Origin")
                .filter(origin -> !origin.equals("http://" + host))
                .isPresent();
    }

    private static Optional<String> header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }
}
