/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.faults;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The style sheet and the script of the page. */
final class FaultsAssets implements HttpHandler {

    private static final Map<String, String> TYPES = Map.of(
            "/assets/faults.css", "text/css; charset=utf-8", "/assets/faults.js", "text/javascript; charset=utf-8");

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String type = TYPES.get(path);
        if (type == null) {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
            return;
        }
        byte[] bytes = read(path.substring("/assets/".length()));
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-cache");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    static byte[] read(String name) throws IOException {
        try (InputStream resource = FaultsAssets.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException(name + " is missing from this program");
            }
            return resource.readAllBytes();
        }
    }
}
