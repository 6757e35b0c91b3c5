/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting;

import io.tanheng.accounting.database.Packs;
import io.tanheng.accounting.domain.packs.Pack;
import io.tanheng.accounting.domain.packs.PackLaw;
import io.tanheng.accounting.domain.statements.SiteLaw;
import io.tanheng.accounting.domain.statements.SiteLaws;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The law of each organisation, with the packs that count; read again only where those are others. */
@ApplicationScoped
public class PackLaws implements SiteLaws {

    private record Known(List<String> digests, SiteLaw law) {}

    private final Packs packs;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    public PackLaws(Packs packs) {
        this.packs = packs;
    }

    /**
     * @throws IllegalStateException where packs that were approved cannot be used with this build; the statements then stay as they
     *     are until somebody withdraws or mends them
     */
    @Override
    public SiteLaw of(String organisation) {
        List<Pack> inForce = inForce(organisation);
        if (inForce.isEmpty()) {
            return SiteLaw.standard();
        }
        List<String> digests = inForce.stream().map(Pack::digest).toList();
        Known before = known.get(organisation);
        if (before != null && before.digests().equals(digests)) {
            return before.law();
        }
        PackLaw.Found found = PackLaw.of(inForce);
        SiteLaw law = found.law()
                .orElseThrow(() -> new IllegalStateException("Packs of " + organisation
                        + " cannot be used with this build, withdraw or mend them: " + found.problems()));
        known.put(organisation, new Known(digests, law));
        return law;
    }

    private List<Pack> inForce(String organisation) {
        try {
            return packs.inForce(organisation);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read the packs of " + organisation, e);
        }
    }
}
