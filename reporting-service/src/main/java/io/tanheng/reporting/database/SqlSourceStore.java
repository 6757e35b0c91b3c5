/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.reporting.domain.SourceStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Keeps registrations in PostgreSQL, and counts the days of a source anew when its zone changes. */
@ApplicationScoped
public class SqlSourceStore implements SourceStore {

    private static final String IN_FORCE = """
            insert into source (organisation, site, source, version, zone, registered, registration)
            values (?, ?, ?, ?, ?, true, ?::jsonb)
            on conflict (organisation, site, source) do update set
                version = excluded.version, zone = excluded.zone, registered = true, registration = excluded.registration
            where excluded.version >= source.version
            """;

    private static final String HISTORY = """
            insert into source_version (organisation, site, source, version, registration)
            values (?, ?, ?, ?, ?::jsonb) on conflict do nothing
            """;

    private final Database database;

    SqlSourceStore(Database database) {
        this.database = database;
    }

    @Override
    public void keep(SourceRegistration registration) {
        database.change(connection -> {
            SourceId id = registration.id();
            SourceLock.take(connection, List.of(id));
            ZoneId before = SourceZone.of(connection, id).orElse(ZoneOffset.UTC);
            String json = new String(ContractJson.write(registration), StandardCharsets.UTF_8);
            write(connection, HISTORY, registration, json);
            write(connection, IN_FORCE, registration, json);
            ZoneId after = SourceZone.of(connection, id).orElse(ZoneOffset.UTC);
            if (!before.equals(after)) {
                LocalDays.count(connection, id, after);
            }
        });
    }

    private static void write(Connection connection, String text, SourceRegistration registration, String json)
            throws SQLException {
        SourceId id = registration.id();
        try (Sql sql = Sql.of(connection, text)) {
            sql.set(id.organisation()).set(id.site()).set(id.source()).set(registration.version());
            if (text.equals(IN_FORCE)) {
                sql.set(registration.zone().getId());
            }
            sql.set(json).run();
        }
    }

    @Override
    public void deregister(SourceId id) {
        database.change(connection -> {
            try (Sql sql = Sql.of(
                    connection,
                    "update source set registered = false where organisation = ? and site = ? and source = ?")) {
                sql.set(id.organisation()).set(id.site()).set(id.source()).run();
            }
        });
    }
}
