/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import io.tanheng.contracts.log.CertificateEntry;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.reporting.domain.Certificate;
import io.tanheng.reporting.engagement.Phase;
import io.tanheng.reporting.engagement.Subject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Certificates in the database. */
public final class CertificateRows {

    private static final String ADD =
            "insert into certificate (id, engagement, status_index, organisation, site, period,"
                    + " version, content_digest, issued_at, valid_until, standing, credential, sm2_signature)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ALL = "select * from certificate ";
    private static final String FLAGS =
            "select version, raised_at from certificate_flag where certificate = ? order by version";
    private static final String STANDING = "update certificate set standing = ? where engagement = ?";
    private static final String INDEXES = "select status_index from certificate where standing = ?";

    private static final String ABOUT = "where organisation = ? and site is not distinct from ? and period = ? ";

    /** Those that stand on another content of the same; those that were revoked stand on nothing any more. */
    private static final String TOUCHED =
            "select id from certificate " + ABOUT + "and version < ? and content_digest <> ? and standing <> 'REVOKED'";

    private static final String FLAG =
            "insert into certificate_flag (certificate, version, raised_at) values (?, ?, ?) on conflict do nothing";

    private static final String BASIS = "where id in (select certificate from inventory_basis where organisation = ?"
            + " and period = ? and version = ?) order by site";

    private static final String DERIVED = "where site is null and exists (select 1 from inventory_basis b where"
            + " b.certificate = ? and b.organisation = certificate.organisation and b.period = certificate.period"
            + " and b.version = certificate.version) order by issued_at desc, id";

    private CertificateRows() {}

    /** Keeps a certificate and has it logged. */
    public static void add(Connection connection, Certificate certificate) throws SQLException {
        try (Sql sql = Sql.of(connection, ADD)) {
            sql.set(certificate.id())
                    .set(certificate.engagement())
                    .set(certificate.statusIndex())
                    .set(certificate.subject().organisation())
                    .setText(certificate.subject().onlySite().map(SiteId::site))
                    .set(certificate.subject().period())
                    .set(certificate.version())
                    .set(certificate.contentDigest())
                    .set(certificate.issuedAt())
                    .set(certificate.validUntil())
                    .set(certificate.standing().name())
                    .set(certificate.credential())
                    .set(certificate.sm2Signature())
                    .run();
        }
        LogWaiting.add(connection, List.of(certificate.entry()));
    }

    public static void stand(Connection connection, long engagement, Phase standing) throws SQLException {
        try (Sql sql = Sql.of(connection, STANDING)) {
            sql.set(standing.name()).set(engagement).run();
        }
    }

    /** How a certificate stands, which stays so until this transaction ends; nothing where there is none. */
    public static Optional<Phase> standingHeld(Connection connection, String id) throws SQLException {
        try (Sql sql = Sql.of(connection, "select standing from certificate where id = ? for share")) {
            return sql.set(id).first(row -> Phase.valueOf(row.getString(1)));
        }
    }

    /** The bits of certificates with a standing. */
    public static List<Long> indexes(Connection connection, Phase standing) throws SQLException {
        try (Sql sql = Sql.of(connection, INDEXES)) {
            return sql.set(standing.name()).list(row -> row.getLong(1));
        }
    }

    public static Optional<Certificate> find(Connection connection, String id) throws SQLException {
        return list(connection, "where id = ?", sql -> sql.set(id)).stream().findFirst();
    }

    public static Optional<Certificate> ofEngagement(Connection connection, long engagement) throws SQLException {
        return list(connection, "where engagement = ?", sql -> sql.set(engagement)).stream()
                .findFirst();
    }

    /** The newest that holds, of those on a site's statement. */
    public static Optional<Certificate> holding(Connection connection, Subject.SiteStatement statement)
            throws SQLException {
        return list(
                        connection,
                        ABOUT + "and standing = 'CERTIFIED' order by version desc, issued_at desc, id",
                        sql -> about(sql, statement))
                .stream()
                .findFirst();
    }

    /** Those that were granted on a version, the newest first. */
    public static List<Certificate> ofVersion(Connection connection, Subject subject, int version) throws SQLException {
        return list(
                connection,
                ABOUT + "and version = ? order by issued_at desc, id",
                sql -> about(sql, subject).set(version));
    }

    /** Those a version rests on: of the sites an inventory adds up. */
    public static List<Certificate> basis(Connection connection, Subject subject, int version) throws SQLException {
        return subject.onlySite().isPresent()
                ? List.of()
                : list(
                        connection,
                        BASIS,
                        sql -> sql.set(subject.organisation())
                                .set(subject.period())
                                .set(version));
    }

    /** Those that rest on a certificate. */
    public static List<Certificate> derived(Connection connection, String basis) throws SQLException {
        return list(connection, DERIVED, sql -> sql.set(basis));
    }

    /** All of them, the newest first. */
    public static List<Certificate> all(Connection connection) throws SQLException {
        return list(connection, "order by issued_at desc, id", sql -> sql);
    }

    /** Fills the places of a condition. */
    @FunctionalInterface
    private interface Filling {
        Sql fill(Sql sql) throws SQLException;
    }

    private static List<Certificate> list(Connection connection, String where, Filling filling) throws SQLException {
        List<Certificate> found = new ArrayList<>();
        try (Sql sql = Sql.of(connection, ALL + where)) {
            filling.fill(sql).list(row -> found.add(certificate(connection, row)));
        }
        return found;
    }

    private static Certificate certificate(Connection connection, ResultSet row) throws SQLException {
        String id = row.getString("id");
        return new Certificate(
                id,
                row.getLong("engagement"),
                row.getLong("status_index"),
                Subject.of(row.getString("organisation"), Sql.text(row, "site"), row.getString("period")),
                row.getInt("version"),
                row.getString("content_digest"),
                Sql.instant(row, "issued_at"),
                Sql.instant(row, "valid_until"),
                Phase.valueOf(row.getString("standing")),
                row.getString("credential"),
                row.getBytes("sm2_signature"),
                flags(connection, id));
    }

    private static List<Certificate.Flag> flags(Connection connection, String id) throws SQLException {
        try (Sql sql = Sql.of(connection, FLAGS)) {
            return sql.set(id).list(row -> new Certificate.Flag(row.getInt("version"), Sql.instant(row, "raised_at")));
        }
    }

    /** Flags the certificates that rest on another content of what they are about, in the transaction that keeps its new version. */
    static void flag(Connection connection, Subject subject, int version, Instant at, String contentDigest)
            throws SQLException {
        List<String> touched;
        try (Sql sql = Sql.of(connection, TOUCHED)) {
            touched = about(sql, subject).set(version).set(contentDigest).list(row -> row.getString(1));
        }
        for (String id : touched) {
            try (Sql sql = Sql.of(connection, FLAG)) {
                sql.set(id).set(version).set(at).run();
            }
            LogWaiting.add(connection, List.of(CertificateEntry.flagged(id, version, contentDigest)));
        }
    }

    private static Sql about(Sql sql, Subject subject) throws SQLException {
        return sql.set(subject.organisation())
                .setText(subject.onlySite().map(SiteId::site))
                .set(subject.period());
    }
}
