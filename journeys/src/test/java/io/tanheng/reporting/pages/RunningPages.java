/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.restassured.RestAssured;
import io.tanheng.parts.FreePorts;
import io.tanheng.parts.TestParts;
import io.tanheng.reporting.SampleTime;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The reporting service from its package, started once for all journeys; its clock begins at a known time. */
final class RunningPages implements BeforeAllCallback {

    private static Optional<URI> accounting = Optional.empty();

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        start();
    }

    private static synchronized void start() throws IOException {
        if (accounting.isPresent()) {
            return;
        }
        // nobody listens there, unless a journey starts the accounting service
        URI address = URI.create("http://127.0.0.1:" + FreePorts.find());
        Map<String, String> environment = new HashMap<>(TestParts.shared().environment());
        environment.put("TANHENG_ACCOUNTING_URL", address.toString());
        environment.put("TANHENG_CLOCK", SampleTime.clock());
        URI pages = URI.create(PackagedService.start("reporting", FreePorts.find(), environment)
                .address());
        RestAssured.baseURI = "http://" + pages.getHost();
        RestAssured.port = pages.getPort();
        accounting = Optional.of(address);
    }

    /** Where the pages ask for the accounting service. */
    static synchronized URI accounting() {
        return accounting.orElseThrow();
    }
}
