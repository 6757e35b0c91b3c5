/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.topics.MqttTopic;
import io.tanheng.reporting.domain.FrameAnatomy;
import io.tanheng.telemetry.model.WireFormat;
import java.util.Optional;

/** Frames of a block as views. */
final class Frames {

    private Frames() {}

    static FrameRow row(HourBlock.Frame frame) {
        return new FrameRow(
                frame.digest(),
                frame.receivedAt(),
                frame.mqttTopic(),
                frame.partition(),
                frame.offset(),
                frame.original().length);
    }

    static FrameView view(HourBlock.Frame frame) {
        Optional<WireFormat> format = MqttTopic.parse(frame.mqttTopic()).map(MqttTopic::format);
        FrameAnatomy anatomy = FrameAnatomy.of(frame.original(), format);
        return new FrameView(
                row(frame),
                format,
                Originals.of(frame.digest(), frame.original()),
                Originals.fields(anatomy),
                Originals.checksum(anatomy));
    }
}
