/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.tanheng.parts.FreePorts;
import io.tanheng.parts.TestParts;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Gives the service under test real parts, and a clock that begins at a known time. */
public final class ReportingParts implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(TestParts.shared().environment());
        // nobody listens there
        settings.put("TANHENG_ACCOUNTING_URL", "http://127.0.0.1:" + FreePorts.find());
        settings.put("TANHENG_CLOCK", SampleTime.clock());
        // as long as the database, whose log they sign
        Path keys = Path.of("target", "log-keys-" + ProcessHandle.current().pid());
        settings.put("tanheng.reporting.evidence.make-keys", "true");
        settings.put(
                "tanheng.reporting.evidence.key-store", keys.resolve("log.p12").toString());
        settings.put(
                "tanheng.reporting.evidence.password-file",
                keys.resolve("password").toString());
        settings.put("tanheng.reporting.evidence.timestamps.built-in", "true");
        settings.put("tanheng.reporting.evidence.timestamps.imprints", "SHA_256,SM3");
        settings.put("tanheng.reporting.evidence.timestamps.period", "PT0.2S");
        settings.put("tanheng.reporting.certificates.public-address", "https://body.example");
        settings.put("tanheng.reporting.certificates.make-keys", "true");
        settings.put(
                "tanheng.reporting.certificates.key-store",
                keys.resolve("certificates.p12").toString());
        settings.put(
                "tanheng.reporting.certificates.password-file",
                keys.resolve("certificates.password").toString());
        return settings;
    }

    @Override
    public void stop() {}
}
