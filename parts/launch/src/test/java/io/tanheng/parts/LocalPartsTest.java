/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPartsTest {

    @TempDir
    private Path temporary;

    @Test
    void allTestsOfAVirtualMachineShareOneSetOfParts() {
        TestParts parts = TestParts.shared();

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
