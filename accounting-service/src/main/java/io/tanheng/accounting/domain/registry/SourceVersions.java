/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.registry;

import io.tanheng.accounting.domain.ledger.SiteHours;
import io.tanheng.accounting.domain.result.HourRules;
import io.tanheng.contracts.source.SourceRegistration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One source: its present registration and those before it. */
public final class SourceVersions {

    private final SourceRegistration current;
    private final Map<Long, SourceRegistration> versions;
    private final SiteHours siteHours;
    private final HourRules rules;
    private final UnitHistory units;

    SourceVersions(SourceRegistration current, Map<Long, SourceRegistration> versions) {
        this.current = current;
        this.versions = Map.copyOf(versions);
        this.siteHours = new SiteHours(current.zone());
        this.rules = HourRules.of(current);
        this.units = new UnitHistory(current, this.versions);
    }

    /** This source with one more version, which is the present one from now on. */
    SourceVersions with(SourceRegistration next) {
        Map<Long, SourceRegistration> more = new TreeMap<>(versions);
        more.put(next.version(), next);
        return new SourceVersions(next, more);
    }

    public SourceRegistration current() {
        return current;
    }

    public Optional<SourceRegistration> version(long version) {
        return Optional.ofNullable(versions.get(version));
    }

    public SiteHours siteHours() {
        return siteHours;
    }

    /** By what its hours are computed now. */
    public HourRules rules() {
        return rules;
    }

    public UnitHistory units() {
        return units;
    }
}
