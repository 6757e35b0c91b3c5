/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks.peer;

import io.tanheng.contracts.readings.ReadingsCodec;
import io.tanheng.contracts.readings.ReadingsMessage;

/** The parser of the readings topic, the same for the service and for what it is measured against. */
final class Parsing {
    private Parsing() {}

    static ReadingsMessage message(byte[] value) {
        return ReadingsCodec.decode(value);
    }
}
