/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocalPartsTest {

    @Test
    void allTestsOfAVirtualMachineShareOneSetOfParts() {
        TestParts parts = TestParts.shared();

        assertThat(parts.environment()).containsKeys("TANHENG_KAFKA", "TANHENG_MQTT_URL", "TANHENG_DATABASE_URL");
        assertThat(TestParts.shared().environment()).isEqualTo(parts.environment());
    }
}
