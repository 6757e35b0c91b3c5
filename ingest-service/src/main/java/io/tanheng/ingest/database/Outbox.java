/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.database;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;

/** Records that wait to be sent, in the order of their changes. */
@ApplicationScoped
public class Outbox implements PanacheRepository<OutboxRow> {

    private static final int BATCH = 100;

    /** One key for all replicas: who holds it relays, so that the order of one source's changes is kept. */
    private static final long RELAY_LOCK = 0x7461_6e68_656e_6701L;

    void add(SourceRegistration registration) {
        persist(new OutboxRow(registration.id().key(), ContractJson.write(registration)));
    }

    void addRemoval(SourceId id) {
        persist(new OutboxRow(id.key(), null));
    }

    /**
     * Gives the oldest rows to the sender and deletes them when it returns; nothing where another replica is at it.
     *
     * @return how many there were
     */
    @Transactional
    public int relay(Consumer<List<OutboxRow>> sender) {
        boolean mine = (boolean) getEntityManager()
                .createNativeQuery("select pg_try_advisory_xact_lock(:lock)")
                .setParameter("lock", RELAY_LOCK)
                .getSingleResult();
        if (!mine) {
            return 0;
        }
        List<OutboxRow> rows = find("order by id").page(0, BATCH).list();
        if (!rows.isEmpty()) {
            sender.accept(rows);
            rows.forEach(this::delete);
        }
        return rows.size();
    }
}
