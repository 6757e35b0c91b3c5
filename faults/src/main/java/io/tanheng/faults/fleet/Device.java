/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.fleet;

import io.tanheng.contracts.source.SourceRegistration;
import java.time.Instant;
import java.util.List;

/** A simulated device: what it measures in a minute, and how it says so. */
public interface Device {
    SourceRegistration registration();

    /** What it measures in a minute; the same for the same minute and variant, however often it is asked. */
    List<SentReading> readings(Instant minute, Variant variant);

    /**
     * Readings of one minute as bytes.
     *
     * @param number makes the bytes of two frames with the same readings differ, as a packet number does
     */
    SentFrame frame(Instant minute, List<SentReading> readings, long number);

    /** Messages this device could send that must end in quarantine. */
    List<Shipment> poison(Instant minute, long number);

    default String topic() {
        return Topics.of(registration());
    }

    default Shipment shipment(ShipmentKind kind, Instant minute, Variant variant, long number) {
        return new Shipment(kind, topic(), List.of(frame(minute, readings(minute, variant), number)));
    }

    /** Which of the values a device might report for the same minute. */
    enum Variant {
        MEASURED(1),
        /** Other values for the same minute, as after a reboot with a wrong clock. */
        CONTRADICTED(2),
        /** Other values for the same minute, entered by hand. */
        BY_HAND(3);

        private final long draw;

        Variant(long draw) {
            this.draw = draw;
        }

        /** What sets its values apart when they are drawn. */
        long draw() {
            return draw;
        }
    }
}
