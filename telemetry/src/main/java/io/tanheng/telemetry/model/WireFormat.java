/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.model;

import java.util.Arrays;
import java.util.Optional;

/** The formats devices speak; the last level of the MQTT topic. */
public enum WireFormat {
    HJ212("hj212"),
    SENML("senml");

    private final String topicLevel;

    WireFormat(String topicLevel) {
        this.topicLevel = topicLevel;
    }

    public String topicLevel() {
        return topicLevel;
    }

    public static Optional<WireFormat> ofTopicLevel(String level) {
        return Arrays.stream(values())
                .filter(format -> format.topicLevel.equals(level))
                .findFirst();
    }
}
