/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.tanheng.parts.FreePorts;
import io.tanheng.parts.TestParts;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Gives the service under test real parts, and a clock that begins at a known time. */
public final class ReportingParts implements QuarkusTestResourceLifecycleManager {

    /** Where the clock of all tests begins: half past eight in the evening in Shanghai. */
    public static final Instant NOW = Instant.parse("2026-11-20T12:30:00Z");

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(TestParts.shared().environment());
        // nobody listens there, unless a test starts the accounting service
        settings.put("TANHENG_ACCOUNTING_URL", "http://127.0.0.1:" + FreePorts.find());
        settings.put("TANHENG_CLOCK", Instant.now() + "/" + NOW + "/1");
        return settings;
    }

    @Override
    public void stop() {}
}
