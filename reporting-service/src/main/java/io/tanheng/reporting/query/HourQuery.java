/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.hours.HourBlockCodec;
import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.log.HourEntry;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.reporting.database.Database;
import io.tanheng.reporting.database.HourLine;
import io.tanheng.reporting.database.HourReader;
import io.tanheng.reporting.database.SourceReader;
import io.tanheng.reporting.domain.StoredHour;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One hour, whole, and what lies beneath it. */
@ApplicationScoped
public class HourQuery {

    private final Database database;

    HourQuery(Database database) {
        this.database = database;
    }

    /** A stored version with all that is needed to show it. */
    private record Stored(
            HourEvent event, HourLine line, List<HourLine> versions, List<SourceRegistration> registrations) {

        /** The registration the hour was computed with; the newest where that one was never seen. */
        SourceRegistration registration() {
            return registrations.stream()
                    .filter(one -> one.version() == event.registrationVersion())
                    .findFirst()
                    .orElseGet(() -> registrations.get(0));
        }

        HourBlock block() {
            return HourBlockCodec.of(event);
        }
    }

    Optional<HourEvent> event(SourceId id, Instant hour, Optional<Integer> version) {
        return stored(id, hour, version).map(Stored::event);
    }

    Optional<HourView> hour(SourceId id, Instant hour, Optional<Integer> version) {
        return stored(id, hour, version).map(HourQuery::view);
    }

    /** The same with its entry in the evidence log. */
    Optional<Logged<HourView>> loggedHour(SourceId id, Instant hour, Optional<Integer> version) {
        return stored(id, hour, version).map(stored -> new Logged<>(view(stored), HourEntry.of(stored.event())));
    }

    List<ReadingView> readings(SourceId id, Instant hour, Optional<Integer> version, String parameter, Instant at) {
        return stored(id, hour, version)
                .map(stored -> {
                    Readings readings =
                            new Readings(stored.event(), stored.registrations(), stored.registration(), stored.block());
                    return readings.of(parameter, at);
                })
                .orElse(List.of());
    }

    /** The bytes of a frame or of a manifest. */
    Optional<byte[]> original(SourceId id, Instant hour, Optional<Integer> version, String digest) {
        return stored(id, hour, version).map(Stored::block).flatMap(block -> original(block, digest));
    }

    private static Optional<byte[]> original(HourBlock block, String digest) {
        return Stream.concat(
                        block.frames().stream()
                                .filter(frame -> frame.digest().equals(digest))
                                .map(HourBlock.Frame::original),
                        block.manifests().stream()
                                .filter(manifest -> manifest.digest().equals(digest))
                                .map(HourBlock.Manifest::original))
                .findFirst();
    }

    private Optional<Stored> stored(SourceId id, Instant hour, Optional<Integer> version) {
        return database.read(connection -> stored(connection, id, hour, version));
    }

    private static Optional<Stored> stored(Connection connection, SourceId id, Instant hour, Optional<Integer> version)
            throws SQLException {
        List<HourLine> versions = HourReader.versions(connection, id, hour);
        Optional<HourLine> line = versions.stream()
                .filter(one -> version.map(wanted -> one.version() == wanted).orElse(one.current()))
                .findFirst();
        List<SourceRegistration> registrations = SourceReader.history(connection, id);
        if (line.isEmpty() || registrations.isEmpty()) {
            return Optional.empty();
        }
        return HourReader.content(connection, id, hour, line.get().version())
                .map(StoredHour::event)
                .map(event -> new Stored(event, line.get(), versions, registrations));
    }

    private static HourView view(Stored stored) {
        HourEvent event = stored.event();
        SourceRegistration registration = stored.registration();
        HourBlock block = stored.block();
        Readings readings = new Readings(event, stored.registrations(), registration, block);
        return new HourView(
                registration,
                LocalDate.ofInstant(event.hour(), registration.zone()),
                HourRows.present(stored.line()),
                version(stored.line()),
                event.registrationVersion(),
                event.figures().stream()
                        .map(figure -> new FigureView(figure.code(), LiveQuery.figure(figure), figure.derivation()))
                        .toList(),
                ChannelRows.of(event, registration),
                readings.table(),
                event.conflicts(),
                stored.versions().stream().map(HourQuery::version).toList(),
                Frames.rows(block),
                SignedHour.of(event, block));
    }

    private static VersionRow version(HourLine line) {
        return new VersionRow(
                line.version(),
                line.current(),
                line.reason(),
                line.sealedAt(),
                line.status(),
                HourRows.mass(line),
                line.registrationVersion(),
                line.methodId(),
                line.blockDigest());
    }
}
