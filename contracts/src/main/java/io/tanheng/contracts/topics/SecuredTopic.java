/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.topics;

import io.tanheng.contracts.source.SourceId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** An MQTT topic beside that of a source's readings, for what its device signs or encrypts: {@code signed-readings-v1.md}. */
public record SecuredTopic(SourceId source, Kind kind) {

    /** What comes to it. */
    public enum Kind {
        /** A signed list of frames that were published unsigned. */
        MANIFEST,
        /** A payload with its own manifest before it. */
        SIGNED,
        /** Any message of the source, encrypted. */
        ENCRYPTED;

        public String topicLevel() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> ofTopicLevel(String level) {
            return Arrays.stream(values())
                    .filter(kind -> kind.topicLevel().equals(level))
                    .findFirst();
        }
    }

    /** Reads a topic; empty where it is none of these. */
    public static Optional<SecuredTopic> parse(String topic) {
        int last = topic.lastIndexOf('/');
        return Kind.ofTopicLevel(topic.substring(last + 1))
                .flatMap(kind -> MqttTopic.sourceOf(topic).map(source -> new SecuredTopic(source, kind)));
    }

    @Override
    public String toString() {
        return MqttTopic.of(source, kind.topicLevel());
    }
}
