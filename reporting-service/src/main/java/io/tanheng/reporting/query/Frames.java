/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.topics.MqttTopic;
import io.tanheng.reporting.domain.FrameAnatomy;
import io.tanheng.telemetry.model.WireFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Frames of a block as views. */
final class Frames {

    private Frames() {}

    static List<FrameRow> rows(HourBlock block) {
        List<FrameRow> rows = new ArrayList<>();
        for (int frame = 0; frame < block.frames().size(); frame++) {
            rows.add(row(block, frame));
        }
        return List.copyOf(rows);
    }

    private static FrameRow row(HourBlock block, int place) {
        HourBlock.Frame frame = block.frames().get(place);
        return new FrameRow(
                frame.digest(),
                frame.receivedAt(),
                frame.mqttTopic(),
                frame.partition(),
                frame.offset(),
                frame.original().length,
                FrameSignature.of(block, place));
    }

    static FrameView view(HourBlock block, int place) {
        HourBlock.Frame frame = block.frames().get(place);
        Optional<WireFormat> format = MqttTopic.parse(frame.mqttTopic()).map(MqttTopic::format);
        FrameAnatomy anatomy = FrameAnatomy.of(frame.original(), format);
        return new FrameView(
                row(block, place),
                format,
                Originals.of(frame.digest(), frame.original()),
                Originals.fields(anatomy),
                Originals.checksum(anatomy));
    }
}
