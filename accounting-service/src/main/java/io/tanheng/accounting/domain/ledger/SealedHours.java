/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.ledger;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Sealed hours that are remembered, so that a repeated frame costs no look into the database: those on their way into it, and
 * the ones used last.
 */
final class SealedHours {

    private final long heaviest;
    private final Map<HourKey, SealedHour> onTheWay = new HashMap<>();
    private final LinkedHashMap<HourKey, SealedHour> stored = new LinkedHashMap<>(64, 0.75f, true);
    private long weight;

    SealedHours(long heaviest) {
        this.heaviest = heaviest;
    }

    Optional<SealedHour> find(HourKey key) {
        SealedHour found = onTheWay.get(key);
        return Optional.ofNullable(found != null ? found : stored.get(key));
    }

    boolean knows(HourKey key) {
        return onTheWay.containsKey(key) || stored.containsKey(key);
    }

    /** Remembers an hour until it is stored, whatever it weighs: the database does not know it yet. */
    void sealing(HourKey key, SealedHour hour) {
        onTheWay.put(key, hour);
    }

    void stored(HourKey key, SealedHour hour) {
        onTheWay.remove(key, hour);
        remember(key, hour);
    }

    void remember(HourKey key, SealedHour hour) {
        weight += hour.samples().weight();
        SealedHour former = stored.put(key, hour);
        if (former != null) {
            weight -= former.samples().weight();
        }
    }

    /** Forgets what was not used for longest; only between batches, so that what a batch loaded stays until it is done. */
    void trim() {
        Iterator<SealedHour> oldest = stored.values().iterator();
        while (weight > heaviest && oldest.hasNext()) {
            weight -= oldest.next().samples().weight();
            oldest.remove();
        }
    }
}
