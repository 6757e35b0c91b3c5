/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.database;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** All versions of all registrations. */
@ApplicationScoped
public class SourceVersions implements PanacheRepositoryBase<SourceVersion, SourceVersionKey> {

    private static final String OF_SOURCE = "key.organisation = ?1 and key.site = ?2 and key.source = ?3";

    /** From the newest to the oldest; removals included. */
    public List<SourceVersion> history(SourceId id) {
        return find(OF_SOURCE + " order by key.version desc", id.organisation(), id.site(), id.source())
                .list();
    }

    /** The newest version, be it a removal. */
    Optional<SourceVersion> newest(SourceId id) {
        return find(OF_SOURCE + " order by key.version desc", id.organisation(), id.site(), id.source())
                .page(0, 1)
                .firstResultOptional();
    }

    /** What is registered now; empty where nothing is, or not any more. */
    public Optional<SourceRegistration> newestRegistration(SourceId id) {
        return newest(id).flatMap(SourceVersion::registration);
    }

    /** The newest version of each source that is registered now, in order of identity. */
    public List<SourceVersion> current() {
        return find("from SourceVersion v where v.registration is not null and v.key.version = (select max(o.key.version) from"
                        + " SourceVersion o where o.key.organisation = v.key.organisation and o.key.site = v.key.site and"
                        + " o.key.source = v.key.source) order by v.key.organisation, v.key.site, v.key.source")
                .list();
    }

    /** Lets one transaction at a time change a source; the others wait for its end. */
    void lock(SourceId id) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", id.key())
                .getSingleResult();
    }
}
