/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.topics;

import io.tanheng.contracts.source.SourceId;
import io.tanheng.telemetry.model.WireFormat;
import java.util.Optional;

/** An MQTT topic {@code tanheng/v1/{organisation}/{site}/{source}/{format}}. */
public record MqttTopic(SourceId source, WireFormat format) {

    private static final String ROOT = "tanheng";
    private static final String VERSION = "v1";

    /** The subscription that receives every device, without the shared-subscription prefix. */
    public static final String ALL_DEVICES = ROOT + "/" + VERSION + "/+/+/+/+";

    /** Reads a topic; empty where it is none of ours. */
    public static Optional<MqttTopic> parse(String topic) {
        String last = topic.substring(topic.lastIndexOf('/') + 1);
        return WireFormat.ofTopicLevel(last)
                .flatMap(format -> sourceOf(topic).map(source -> new MqttTopic(source, format)));
    }

    /** The source a topic of six levels is of, whatever the last level says. */
    static Optional<SourceId> sourceOf(String topic) {
        String[] levels = topic.split("/", -1);
        if (levels.length != 6 || !levels[0].equals(ROOT) || !levels[1].equals(VERSION)) {
            return Optional.empty();
        }
        if (!SourceId.isName(levels[2]) || !SourceId.isName(levels[3]) || !SourceId.isName(levels[4])) {
            return Optional.empty();
        }
        return Optional.of(new SourceId(levels[2], levels[3], levels[4]));
    }

    static String of(SourceId source, String lastLevel) {
        return String.join("/", ROOT, VERSION, source.organisation(), source.site(), source.source(), lastLevel);
    }

    /** The organisation a topic claims, as far as it can be told. */
    public static Optional<String> organisationOf(String topic) {
        String[] levels = topic.split("/", -1);
        return levels.length > 2 && levels[0].equals(ROOT) && SourceId.isName(levels[2])
                ? Optional.of(levels[2])
                : Optional.empty();
    }

    @Override
    public String toString() {
        return of(source, format.topicLevel());
    }
}
