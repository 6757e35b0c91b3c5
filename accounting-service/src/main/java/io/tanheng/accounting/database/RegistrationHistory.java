/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.tanheng.contracts.source.SourceRegistration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Every registration version that was ever published; the topic itself keeps only the newest. */
@ApplicationScoped
public class RegistrationHistory implements PanacheRepositoryBase<RegistrationVersion, RegistrationVersion.Key> {

    /** Remembers a version; one that is known stays as it is. */
    @Transactional
    public void remember(SourceRegistration registration) {
        if (findById(RegistrationVersion.Key.of(registration)) == null) {
            persist(new RegistrationVersion(registration));
        }
    }

    @Transactional
    public List<SourceRegistration> everything() {
        return listAll().stream().map(RegistrationVersion::registration).toList();
    }
}
