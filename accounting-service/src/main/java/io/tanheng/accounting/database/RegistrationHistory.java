/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.tanheng.accounting.domain.registry.RegistrationMemory;
import io.tanheng.contracts.source.SourceRegistration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Every registration version that was ever published. */
@ApplicationScoped
public class RegistrationHistory
        implements PanacheRepositoryBase<RegistrationVersion, RegistrationVersion.Key>, RegistrationMemory {

    @Override
    @Transactional
    public void remember(SourceRegistration registration) {
        if (findById(RegistrationVersion.Key.of(registration)) == null) {
            persist(new RegistrationVersion(registration));
        }
    }

    @Override
    @Transactional
    public List<SourceRegistration> everything() {
        return listAll(Sort.by("key.version")).stream()
                .map(RegistrationVersion::registration)
                .toList();
    }
}
