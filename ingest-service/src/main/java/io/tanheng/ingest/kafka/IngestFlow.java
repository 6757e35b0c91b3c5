/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.kafka;

import io.tanheng.contracts.fault.StopPoints;
import io.tanheng.ingest.domain.DeviceMessage;
import io.tanheng.ingest.domain.DeviceMessageReceiver;
import io.tanheng.ingest.domain.Intake;
import io.tanheng.ingest.domain.Outgoing;
import io.tanheng.ingest.metrics.IngestMetrics;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.logging.Logger;

/** The way of a device message: decoded and checked at once, sent to Kafka, acknowledged when Kafka has it all. */
public final class IngestFlow implements DeviceMessageReceiver {

    private static final Logger LOG = Logger.getLogger(IngestFlow.class);

    private final Intake intake;
    private final RecordSender sender;
    private final Clock clock;
    private final IngestMetrics metrics;
    private final StopPoints stopPoints;

    public IngestFlow(Intake intake, RecordSender sender, Clock clock, IngestMetrics metrics, StopPoints stopPoints) {
        this.intake = intake;
        this.sender = sender;
        this.clock = clock;
        this.metrics = metrics;
        this.stopPoints = stopPoints;
    }

    @Override
    public void arrived(DeviceMessage message) {
        stopPoints.passed("ingest-after-arrival");
        metrics.message(message.repeated());
        List<Outgoing> outgoing = take(message, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        Delivery delivery = new Delivery(message.receipt(), outgoing.size());
        for (Outgoing piece : outgoing) {
            metrics.piece(sender.send(piece, delivery));
        }
    }

    private List<Outgoing> take(DeviceMessage message, Instant receivedAt) {
        try {
            return intake.take(message.topic(), message.payload(), receivedAt);
        } catch (RuntimeException e) {
            LOG.error("A message could not be read by a fault of this service; it is in quarantine", e);
            return List.of(intake.failed(message.topic(), message.payload(), receivedAt, e));
        }
    }
}
