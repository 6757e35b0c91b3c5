/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.replay;

import static io.tanheng.cli.replay.ReplayProblem.Code.NO_TOPIC;

import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.topics.MqttTopic;
import io.tanheng.telemetry.model.WireFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which message goes to which source, and when it is from.
 *
 * @param sourceForAll where everything goes
 * @param sourceByDevice where frames of a device go
 * @param zone of the recorded local times
 * @param movedTo the end of the replay in time; absent to leave times as recorded
 */
record ReplayPlan(
        Optional<SourceId> sourceForAll, Map<String, SourceId> sourceByDevice, ZoneId zone, Optional<Instant> movedTo) {

    List<Outgoing> messages(Recording recording) throws ReplayProblem {
        if (recording instanceof Recording.Frames frames) {
            return frames(frames.frames());
        }
        return hours(((Recording.Hours) recording).hours());
    }

    /** The sources of messages, in the order of their first. */
    static Set<SourceId> sources(List<Outgoing> messages) {
        Set<SourceId> sources = new LinkedHashSet<>();
        messages.forEach(message -> MqttTopic.parse(message.topic()).ifPresent(topic -> sources.add(topic.source())));
        return sources;
    }

    private List<Outgoing> frames(List<Recording.Frame> frames) throws ReplayProblem {
        List<Outgoing> messages = new ArrayList<>();
        for (int index = 0; index < frames.size(); index++) {
            Recording.Frame recorded = frames.get(index);
            FrameText frame = new FrameText(recorded.text());
            SourceId source = source(frame, recorded.line());
            // One frame a minute, the last one in the minute that has just passed.
            Duration back = Duration.ofMinutes(frames.size() - index);
            FrameText sent =
                    movedTo.map(now -> frame.at(local(now.minus(back)))).orElse(frame);
            messages.add(
                    new Outgoing(recorded.line(), new MqttTopic(source, WireFormat.HJ212).toString(), sent.bytes()));
        }
        return messages;
    }

    private SourceId source(FrameText frame, int line) throws ReplayProblem {
        Optional<String> device = frame.deviceCode();
        Optional<SourceId> source = device.flatMap(code -> Optional.ofNullable(sourceByDevice.get(code)))
                .or(() -> sourceForAll)
                .or(() -> device.flatMap(BuiltInRegistrations::ofDevice));
        return source.orElseThrow(() -> new ReplayProblem(
                NO_TOPIC,
                "The frame in line " + line + " is from "
                        + device.map(code -> "device " + code).orElse("no device")
                        + ", and nothing says which source that is. Add --map MN=organisation/site/source, or --topic"
                        + " organisation/site/source for all.",
                "第 " + line + " 行报文的设备 " + device.orElse("（无 MN）")
                        + " 未对应任何监测源。请加 --map MN=企业/场所/监测源，或用 --topic 企业/场所/监测源 指定全部。"));
    }

    private List<Outgoing> hours(List<Recording.Hour> hours) {
        SourceId source = sourceForAll.orElse(BuiltInRegistrations.BOWEN);
        String topic = new MqttTopic(source, WireFormat.SENML).toString();
        Duration moved = hours.isEmpty() ? Duration.ZERO : moved(hours.get(hours.size() - 1));
        List<Outgoing> messages = new ArrayList<>();
        for (Recording.Hour hour : hours) {
            HourPack.of(hour, hour.start().atZone(zone).toInstant().plus(moved))
                    .ifPresent(pack -> messages.add(new Outgoing(hour.line(), topic, pack)));
        }
        return messages;
    }

    /** Whole days, so that the hours of the day stay what they were. */
    private Duration moved(Recording.Hour last) {
        Instant end = last.start().atZone(zone).toInstant().plus(Duration.ofHours(1));
        return movedTo.map(now -> Duration.ofDays(ChronoUnit.DAYS.between(end, now)))
                .orElse(Duration.ZERO);
    }

    private LocalDateTime local(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MINUTES).atZone(zone).toLocalDateTime();
    }
}
