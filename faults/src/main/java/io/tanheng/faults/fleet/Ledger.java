/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.fleet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Everything the fleet published: what the broker acknowledged and what it did not. Safe for several threads. */
public final class Ledger {
    private final List<Shipment> acknowledged = new ArrayList<>();
    private final Map<ShipmentKind, Long> byKind = new EnumMap<>(ShipmentKind.class);
    private long published;
    private long resent;

    synchronized void published(boolean again) {
        published++;
        if (again) {
            resent++;
        }
    }

    synchronized void acknowledged(Shipment shipment) {
        acknowledged.add(shipment);
        byKind.merge(shipment.kind(), 1L, Long::sum);
    }

    /** All acknowledged shipments in the order of their acknowledgements. */
    public synchronized List<Shipment> acknowledged() {
        return List.copyOf(acknowledged);
    }

    public synchronized long acknowledgedCount() {
        return acknowledged.size();
    }

    /** How often something was handed to the broker, repetitions included. */
    public synchronized long publishedCount() {
        return published;
    }

    /** How often something was handed to the broker again because the connection broke before the acknowledgement. */
    public synchronized long resentCount() {
        return resent;
    }

    public synchronized Map<ShipmentKind, Long> countsByKind() {
        return new EnumMap<>(byKind);
    }
}
