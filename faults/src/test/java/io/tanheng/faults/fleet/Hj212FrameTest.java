/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The fleet's own writer of frames, held against the example in Annex A of HJ 212-2017. */
class Hj212FrameTest {
    private static final String SEGMENT =
            "QN=20160801085857223;ST=32;CN=1062;PW=100000;MN=010000A8900016F000169DC0;Flag=5;CP=&&RtdInterval=30&&";

    @Test
    void theExampleOfTheStandardComesOutAsPrinted() {
        assertThat(text(Hj212Frame.around(SEGMENT))).isEqualTo("##0101" + SEGMENT + "1C80\r\n");
    }

    @Test
    void aFrameWithAWrongChecksumDiffersInItsLastDigitsOnly() {
        assertThat(text(Hj212Frame.withWrongChecksum(SEGMENT))).isEqualTo("##0101" + SEGMENT + "1D80\r\n");
    }

    @Test
    void aFrameWithAWrongLengthAnnouncesMoreThanItHas() {
        assertThat(text(Hj212Frame.withWrongLength(SEGMENT))).isEqualTo("##0108" + SEGMENT + "1C80\r\n");
    }

    private static String text(byte[] frame) {
        return new String(frame, StandardCharsets.UTF_8);
    }
}
