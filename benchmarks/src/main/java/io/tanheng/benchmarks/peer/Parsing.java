/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks.peer;

import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.readings.ReadingsCodec;
import io.tanheng.contracts.readings.ReadingsMessage;

/** How a peer makes messages of the bytes of the readings topic. */
enum Parsing {
    /** The parser of the service: Jackson's streaming parser, field by field. */
    FIELDS {
        @Override
        ReadingsMessage message(byte[] value) {
            return ReadingsCodec.decode(value);
        }
    },
    /** What a consumer would be that was written in an hour: Jackson maps the same JSON to the same records. */
    MAPPER {
        @Override
        ReadingsMessage message(byte[] value) {
            return ContractJson.read(value, ReadingsMessage.class);
        }
    };

    abstract ReadingsMessage message(byte[] value);
}
