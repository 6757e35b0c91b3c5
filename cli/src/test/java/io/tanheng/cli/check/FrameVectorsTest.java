/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrameVectorsTest {

    /** HJ 212-2017 Annex A; its prose misprints the checksum as 1C08, its packet has 1C80. */
    private static final String ANNEX_A =
            "QN=20160801085857223;ST=32;CN=1062;PW=100000;MN=010000A8900016F000169DC0;Flag=5;CP=&&RtdInterval=30&&";

    @Test
    void theOfficialExampleHasItsOwnChecksumAndNotThatOfModbus() {
        assertThat(frame(ANNEX_A, "101", "1C80", "0759", "##0101" + ANNEX_A + "1C80\\r\\n")
                        .exitCode())
                .isZero();
    }

    @Test
    void theMisprintOfTheProseIsAFailure() {
        Run run = frame(ANNEX_A, "101", "1C08", "0759", "##0101" + ANNEX_A + "1C08\\r\\n");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("FAILED  crc  computed \"1C80\"  expected \"1C08\"");
    }

    @Test
    void lengthCountsBytesAndNotCharacters() {
        Run run = Run.ofVector(
                "HJ212-7#2",
                "\"segment\": {\"value\": \"碳衡\", \"unit\": null}",
                "\"length\": {\"value\": 6, \"unit\": \"1\", \"tol_rel\": 1e-9}");
        assertThat(run.exitCode()).as(run.all()).isZero();
    }

    @Test
    void aSegmentLongerThanTheStandardAllowsHasNoFrame() {
        Run run = Run.ofVector(
                "HJ212-2",
                "\"segment\": {\"value\": \"" + "x".repeat(1025) + "\", \"unit\": null}",
                "\"frame\": {\"value\": null, \"unit\": null}, \"length\": {\"value\": 1025, \"unit\": \"1\"}");
        assertThat(run.exitCode()).as(run.all()).isZero();
        assertThat(run.out()).contains("at most 1024");
    }

    @Test
    void aSegmentThatIsNullHasNothing() {
        Run run = Run.ofVector(
                "HJ212-2",
                "\"segment\": {\"value\": null, \"unit\": null}",
                "\"crc\": {\"value\": null, \"unit\": null}");
        assertThat(run.exitCode()).as(run.all()).isZero();
    }

    @Test
    void twoSegmentsMayShareAChecksumOf256PossibleOnes() {
        Run run = Run.ofVector(
                "HJ212-COLL#2",
                "\"segment_a\": {\"value\": \"" + ANNEX_A
                        + "\", \"unit\": null}, \"segment_b\": {\"value\": \"\", \"unit\": null}",
                "\"crc_a\": {\"value\": \"1C80\", \"unit\": null}, \"crc_b\": {\"value\": \"FFFF\", \"unit\": null},"
                        + "\"distinct_values_possible\": {\"value\": 256, \"unit\": \"1\"}");
        assertThat(run.exitCode()).as(run.all()).isZero();
    }

    private static Run frame(String segment, String length, String checksum, String modbus, String frame) {
        return Run.ofVector(
                "HJ212-1",
                "\"segment\": {\"value\": \"" + segment + "\", \"unit\": null}",
                "\"length\": {\"value\": " + length + ", \"unit\": \"1\"}, \"crc\": {\"value\": \"" + checksum
                        + "\", \"unit\": null}, \"crc_if_modbus_used_by_mistake\": {\"value\": \"" + modbus
                        + "\", \"unit\": null}, \"frame\": {\"value\": \"" + frame + "\", \"unit\": null}");
    }
}
