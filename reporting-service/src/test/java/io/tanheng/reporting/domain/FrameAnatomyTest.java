/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.reporting.domain.FrameAnatomy.Field;
import io.tanheng.telemetry.model.WireFormat;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Frames taken apart for people, whole ones and broken ones. */
class FrameAnatomyTest {

    /** The example of HJ 212-2017 Annex A, whose checksum is 1C80. */
    private static final String STANDARD_EXAMPLE =
            "##0101QN=20160801085857223;ST=32;CN=1062;PW=100000;MN=010000A8900016F000169DC0;Flag=5;CP=&&RtdInterval=30&&1C80\r\n";

    @Test
    void theExampleOfTheStandardIsTakenApart() {
        FrameAnatomy anatomy = hj212(STANDARD_EXAMPLE);
        assertThat(anatomy.checksum()).contains(new FrameAnatomy.Checksum("1C80", "1C80"));
        assertThat(anatomy.fields())
                .contains(
                        new Field("length", "0101"),
                        new Field("MN", "010000A8900016F000169DC0"),
                        new Field("CP.RtdInterval", "30"));
    }

    @Test
    void aDamagedFrameShowsBothChecksums() {
        FrameAnatomy.Checksum checksum =
                hj212(STANDARD_EXAMPLE.replace("1C80", "1C08")).checksum().orElseThrow();
        assertThat(checksum.sent()).isEqualTo("1C08");
        assertThat(checksum.computed()).isEqualTo("1C80");
    }

    @Test
    void bytesThatAreNoFrameAreTakenApartWithoutAnError() {
        for (String text : new String[] {"", "#", "##", "##12", "nonsense", "##0001;;;,,,===&&CP=&&", "{", "[1,"}) {
            assertThat(FrameAnatomy.of(text.getBytes(StandardCharsets.UTF_8), Optional.of(WireFormat.HJ212)))
                    .isNotNull();
            assertThat(FrameAnatomy.of(text.getBytes(StandardCharsets.UTF_8), Optional.empty()))
                    .isNotNull();
        }
    }

    @Test
    void senmlIsTakenApartByPath() {
        byte[] senml = "[{\"bn\":\"boiler/\",\"bt\":1.7e9},{\"n\":\"steam\",\"u\":\"kg/s\",\"v\":61.5}]"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(FrameAnatomy.of(senml, Optional.of(WireFormat.SENML)).fields())
                .contains(new Field("[1].n", "steam"), new Field("[1].v", "61.5"));
    }

    @Test
    void onlyWholeTextIsShownAsText() {
        assertThat(OriginalText.printable("##0101\r\n".getBytes(StandardCharsets.UTF_8)))
                .contains("##0101\r\n");
        assertThat(OriginalText.printable(new byte[] {(byte) 0xFF, 'a'})).isEmpty();
        assertThat(OriginalText.printable(new byte[] {0, 'a'})).isEmpty();
    }

    private static FrameAnatomy hj212(String frame) {
        return FrameAnatomy.of(frame.getBytes(StandardCharsets.UTF_8), Optional.of(WireFormat.HJ212));
    }
}
