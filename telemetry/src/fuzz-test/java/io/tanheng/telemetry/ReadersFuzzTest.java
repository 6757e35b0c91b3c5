/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.tanheng.telemetry.hj212.ByteRange;
import io.tanheng.telemetry.hj212.Hj212Frames;
import io.tanheng.telemetry.hj212.Hj212Parser;
import io.tanheng.telemetry.senml.SenmlReader;
import java.time.Instant;
import java.time.ZoneId;

/** Whatever the bytes, a reader answers; run with {@code JAZZER_FUZZ=1} to search, otherwise on what was found before. */
class ReadersFuzzTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @FuzzTest(maxDuration = "5m")
    void anyPayloadOfHj212IsAnswered(byte[] payload) {
        for (ByteRange range : Hj212Frames.split(payload)) {
            Hj212Parser.parse(range.in(payload), ZONE);
        }
    }

    @FuzzTest(maxDuration = "5m")
    void anyPayloadOfSenmlIsAnswered(byte[] payload) {
        SenmlReader.parse(payload, Instant.EPOCH);
    }
}
