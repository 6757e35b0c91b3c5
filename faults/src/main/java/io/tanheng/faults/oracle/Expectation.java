/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.oracle;

import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.faults.fleet.ReadingKey;
import io.tanheng.faults.fleet.SentFrame;
import io.tanheng.faults.fleet.SentReading;
import io.tanheng.faults.fleet.Shipment;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What must be found after all faults, drawn up from the fleet's ledger alone.
 *
 * @param hours for each hour and reading the values that were sent
 * @param poison for each quarantine entry the frame it must hold
 * @param frames all good frames by their digest
 */
record Expectation(
        Map<HourKey, Map<ReadingKey, Set<Candidate>>> hours,
        Map<String, SentFrame> poison,
        Map<String, SentFrame> frames) {

    static Expectation of(List<Shipment> acknowledged, List<SourceRegistration> registrations) {
        Map<SourceId, ZoneId> zones =
                registrations.stream().collect(Collectors.toMap(SourceRegistration::id, SourceRegistration::zone));
        Expectation expectation = new Expectation(new HashMap<>(), new LinkedHashMap<>(), new HashMap<>());
        for (Shipment shipment : acknowledged) {
            for (SentFrame frame : shipment.frames()) {
                expectation.add(shipment, frame);
                for (SentReading reading : frame.readings()) {
                    SourceId source = reading.key().source();
                    ZoneId zone = Optional.ofNullable(zones.get(source)).orElseThrow();
                    expectation.add(HourKey.of(source, reading.key().at(), zone), reading);
                }
            }
        }
        return expectation;
    }

    private void add(Shipment shipment, SentFrame frame) {
        if (frame.refusedFor().isEmpty()) {
            frames.put(Digests.of(frame.bytes()), frame);
        } else {
            poison.put(Digests.ofQuarantined(shipment.topic(), frame.bytes()), frame);
        }
    }

    private void add(HourKey hour, SentReading reading) {
        hours.computeIfAbsent(hour, any -> new HashMap<>())
                .computeIfAbsent(reading.key(), any -> new LinkedHashSet<>())
                .add(new Candidate(reading.value(), reading.flag()));
    }

    long readings() {
        return hours.values().stream().mapToLong(Map::size).sum();
    }
}
