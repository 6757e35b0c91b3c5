/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.ledger;

import io.tanheng.contracts.readings.SignedManifest;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * The hours of a site's wall clocks, by which law counts: in a zone half an hour off, they start at half past in UTC.
 *
 * <p>An hour that a change of the clocks repeats or skips is no special case, since every hour is an instant.
 */
public final class SiteHours {

    private static final int SECONDS = 3600;

    private final ZoneRules rules;

    public SiteHours(ZoneId zone) {
        rules = zone.getRules();
    }

    /** The start of the hour the instant lies in. */
    public Instant startOf(Instant instant) {
        int zoneSeconds = rules.getOffset(instant).getTotalSeconds();
        long second = instant.getEpochSecond();
        return Instant.ofEpochSecond(second - Math.floorMod(second + zoneSeconds, SECONDS));
    }

    /** The starts of the hours a manifest is about. */
    List<Instant> of(SignedManifest manifest) {
        List<Instant> starts = new ArrayList<>(2);
        Instant start = startOf(manifest.from());
        while (start.isBefore(manifest.until())) {
            starts.add(start);
            start = startOf(start.plusSeconds(3600));
        }
        return starts;
    }
}
