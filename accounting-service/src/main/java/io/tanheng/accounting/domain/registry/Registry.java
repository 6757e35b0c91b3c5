/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.registry;

import io.tanheng.accounting.domain.ledger.SiteHours;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All sources, as far as their topic was read; safe for several threads.
 *
 * <p>A source whose registration was removed stays as it was: hours it still has open are computed by it.
 */
public final class Registry {

    /** The hours of a source nobody registered. */
    private static final SiteHours UTC = new SiteHours(ZoneOffset.UTC);

    private final Map<SourceId, SourceVersions> sources = new ConcurrentHashMap<>();

    /** Takes a registration as the present one of its source. */
    public void put(SourceRegistration registration) {
        sources.compute(
                registration.id(),
                (id, known) -> known == null
                        ? new SourceVersions(registration, Map.of(registration.version(), registration))
                        : known.with(registration));
    }

    public Optional<SourceVersions> find(SourceId source) {
        return Optional.ofNullable(sources.get(source));
    }

    public SiteHours siteHours(SourceId source) {
        SourceVersions versions = sources.get(source);
        return versions == null ? UTC : versions.siteHours();
    }

    /** Whether the registration a frame was checked against is known, or a newer one. */
    public boolean knows(SourceId source, long version) {
        SourceVersions versions = sources.get(source);
        return versions != null && versions.current().version() >= version;
    }

    public int size() {
        return sources.size();
    }
}
