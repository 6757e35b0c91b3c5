/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.tanheng.parts.TestParts;
import java.util.Map;

/** Gives the service under test real parts and a database of its own. */
public final class Parts implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        String kafka = TestParts.shared().environment("TANHENG_KAFKA");
        return Map.of(
                "tanheng.kafka",
                kafka,
                "tanheng.accounting.group",
                "accounting-service-test",
                "tanheng.accounting.linger",
                "PT1S",
                "tanheng.accounting.statement-rest",
                "PT1S",
                "quarkus.datasource.jdbc.url",
                TestDatabase.create().url());
    }

    @Override
    public void stop() {}
}
