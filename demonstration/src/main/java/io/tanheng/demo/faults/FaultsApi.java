/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.faults;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.tanheng.contracts.json.ContractJson;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** {@code GET /api/faults}; {@code PUT /api/faults/ID} breaks it, {@code DELETE /api/faults/ID} mends it; both may be repeated. */
record FaultsApi(Faults faults, FaultViews views) implements HttpHandler {

    private static final String ROOT = "/api/faults";

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(ROOT.length());
        if (path.isEmpty() || path.equals("/")) {
            answer(exchange, 200, views.all());
            return;
        }
        Optional<Fault> fault = Fault.ofId(path.substring(1));
        if (fault.isEmpty()) {
            answer(exchange, 404, Map.of("error", "There is no fault " + path.substring(1) + "; see GET " + ROOT));
            return;
        }
        one(exchange, fault.get());
    }

    private void one(HttpExchange exchange, Fault fault) throws IOException {
        switch (exchange.getRequestMethod()) {
            case "GET" -> answer(exchange, 200, views.of(fault));
            case "PUT" -> {
                faults.breakIt(fault);
                answer(exchange, faults.possible(fault) ? 200 : 409, views.of(fault));
            }
            case "DELETE" -> {
                faults.mend(fault);
                answer(exchange, 200, views.of(fault));
            }
            default -> answer(exchange, 405, Map.of("error", "GET, PUT or DELETE"));
        }
    }

    private static void answer(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] json = ContractJson.write(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, json.length);
        exchange.getResponseBody().write(json);
        exchange.close();
    }
}
