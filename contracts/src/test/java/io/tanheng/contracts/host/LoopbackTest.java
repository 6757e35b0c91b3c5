/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.2", "::1", "0:0:0:0:0:0:0:1", "localhost"})
    void whatOnlyThisMachineReachesIsLoopback(String host) {
        assertThat(Loopback.is(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
    void whatOthersReachIsNot(String host) {
        assertThat(Loopback.is(host)).isFalse();
    }
}
