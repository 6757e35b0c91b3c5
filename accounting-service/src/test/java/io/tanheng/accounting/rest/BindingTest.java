/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BindingTest {

    @Test
    void whoCanReachTheServiceIsSaidInBothLanguages() {
        assertThat(Binding.sentence("127.0.0.1"))
                .contains("loopback address 127.0.0.1 only")
                .contains("仅监听本机");
        assertThat(Binding.sentence("0.0.0.0")).contains("whoever reaches it").contains("任何可访问者");
    }
}
