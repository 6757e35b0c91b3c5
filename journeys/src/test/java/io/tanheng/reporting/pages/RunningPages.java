/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.restassured.RestAssured;
import io.tanheng.parts.FreePorts;
import io.tanheng.parts.TestParts;
import io.tanheng.reporting.SampleTime;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
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
        environment.putAll(keys());
        URI pages = URI.create(PackagedService.start("reporting", FreePorts.find(), environment)
                .address());
        RestAssured.baseURI = "http://" + pages.getHost();
        RestAssured.port = pages.getPort();
        accounting = Optional.of(address);
    }

    /** A log that is signed, and a body that grants certificates. */
    private static Map<String, String> keys() {
        Path folder = Path.of("target", "keys-" + ProcessHandle.current().pid()).toAbsolutePath();
        return Map.of(
                "TANHENG_REPORTING_EVIDENCE_MAKE_KEYS", "true",
                "TANHENG_REPORTING_EVIDENCE_KEY_STORE",
                        folder.resolve("log.p12").toString(),
                "TANHENG_REPORTING_EVIDENCE_PASSWORD_FILE",
                        folder.resolve("log.password").toString(),
                "TANHENG_REPORTING_CERTIFICATES_PUBLIC_ADDRESS", "https://body.example",
                "TANHENG_REPORTING_CERTIFICATES_MAKE_KEYS", "true",
                "TANHENG_REPORTING_CERTIFICATES_KEY_STORE",
                        folder.resolve("body.p12").toString(),
                "TANHENG_REPORTING_CERTIFICATES_PASSWORD_FILE",
                        folder.resolve("body.password").toString());
    }

    /** Where the pages ask for the accounting service. */
    static synchronized URI accounting() {
        return accounting.orElseThrow();
    }
}
