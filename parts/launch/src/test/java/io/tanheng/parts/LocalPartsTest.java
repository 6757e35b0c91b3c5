/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPartsTest {

    @TempDir
    private Path temporary;

    /** Starting a process may set up a logger, which sets a property; on Java 25 the parts waited for it and it for them. */
    @Test
    void allTestsOfAVirtualMachineShareOneSetOfPartsAndPropertiesCanBeSetWhileItIsStarted() {
        CompletableFuture<TestParts> starting = CompletableFuture.supplyAsync(TestParts::shared);
        await().until(() -> starting.isDone()
                || ProcessHandle.current().children().findAny().isPresent());
        System.setProperty("io.tanheng.parts.test", "set meanwhile");
        assertThat(starting).isNotDone();

        TestParts parts = starting.join();
        assertThat(parts.environment()).containsKeys("TANHENG_KAFKA", "TANHENG_MQTT_URL", "TANHENG_DATABASE_URL");
        assertThat(TestParts.shared().environment()).isEqualTo(parts.environment());
    }

    @Test
    void aFolderCanBeStartedAgainOnOtherPorts() {
        String first;
        try (LocalParts parts = LocalParts.start(temporary, JavaOptions.shortLived(384))) {
            first = parts.kafka().address();
        }
        try (LocalParts parts = LocalParts.start(temporary, JavaOptions.shortLived(384))) {
            assertThat(parts.kafka().address()).isNotEqualTo(first);
            assertThat(parts.all()).allMatch(Part::isRunning);
        }
    }
}
