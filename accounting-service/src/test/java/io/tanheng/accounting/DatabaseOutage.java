/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.tanheng.parts.FreePorts;
import io.tanheng.parts.PostgresPart;
import io.tanheng.parts.TestParts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The service with a PostgreSQL of its own, so that a test can kill it. */
public final class DatabaseOutage implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Server.class));
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    /** Starts and ends the server. */
    public static final class Server implements QuarkusTestResourceLifecycleManager {

        private final String run = "outage-" + UUID.randomUUID();
        private final PostgresPart postgres =
                new PostgresPart(Path.of("target", run).toAbsolutePath(), FreePorts.find());

        @Override
        public Map<String, String> start() {
            postgres.start();
            return Map.of(
                    "tanheng.kafka",
                    TestParts.shared().environment("TANHENG_KAFKA"),
                    "tanheng.accounting.group",
                    run,
                    "tanheng.accounting.linger",
                    "PT1S",
                    "quarkus.datasource.jdbc.url",
                    postgres.address());
        }

        /** The test may be loaded apart from this class, so it gets nothing but plain runnables. */
        @Override
        public void inject(TestInjector injector) {
            injector.injectIntoFields(
                    (Runnable) postgres::kill, field -> field.getName().equals("killDatabase"));
            injector.injectIntoFields(
                    (Runnable) postgres::start, field -> field.getName().equals("startDatabase"));
        }

        @Override
        public void stop() {
            postgres.kill();
        }
    }
}
