/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.tanheng.parts.FreePorts;
import io.tanheng.parts.TestParts;
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
        return settings;
    }

    @Override
    public void stop() {}
}
