/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.contracts.json.ContractJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {

    /** A dust of just 100.00 once failed the self-test, which looked for 1E+2 in the frame. */
    @ParameterizedTest
    @ValueSource(strings = {"100.00", "-0.161", "3.25", "0", "1200", "0.0000001"})
    void whatTheInterfaceSaysIsFoundInTheFrame(String sent) throws Exception {
        assertThat(sent).contains(Trace.digits(ContractJson.mapper().readTree(sent)));
    }
}
