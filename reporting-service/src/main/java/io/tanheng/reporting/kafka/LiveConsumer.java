/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.kafka;

import io.tanheng.contracts.hours.LiveHour;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.readings.ReadingsCodec;
import io.tanheng.contracts.readings.ReadingsMessage;
import io.tanheng.reporting.domain.LiveState;
import io.tanheng.reporting.domain.Watchers;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Hears readings and provisional hours as they come, for what is shown as now; nothing is kept. */
@ApplicationScoped
public class LiveConsumer {

    private static final Logger LOG = Logger.getLogger(LiveConsumer.class);

    private final LiveState state;
    private final Watchers watchers;

    LiveConsumer(LiveState state, Watchers watchers) {
        this.state = state;
        this.watchers = watchers;
    }

    @Incoming("live-readings")
    public void readings(ConsumerRecords<String, byte[]> batch) {
        for (var one : batch) {
            try {
                ReadingsMessage message = ReadingsCodec.decode(one.value());
                state.heard(message);
                watchers.sourceChanged(message.source());
            } catch (UncheckedIOException | IllegalArgumentException e) {
                LOG.errorf(
                        "%s partition %d offset %d is no contract: %s",
                        one.topic(), one.partition(), one.offset(), e.getMessage());
            }
        }
    }

    @Incoming("live-hours")
    public void hours(ConsumerRecords<String, byte[]> batch) {
        for (var one : batch) {
            try {
                LiveHour hour = ContractJson.read(one.value(), LiveHour.class);
                state.heard(hour);
                watchers.sourceChanged(hour.source());
            } catch (UncheckedIOException | IllegalArgumentException e) {
                LOG.errorf("%s offset %d is no contract: %s", one.topic(), one.offset(), e.getMessage());
            }
        }
    }
}
