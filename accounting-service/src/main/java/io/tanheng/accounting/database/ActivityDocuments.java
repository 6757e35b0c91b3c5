/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import io.tanheng.accounting.domain.activity.DocumentFile;
import io.tanheng.accounting.domain.activity.KeptDocument;
import io.tanheng.accounting.domain.activity.SourceDocument;
import io.tanheng.contracts.plan.SiteId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Source documents, each kept once a site under the digest of its bytes. */
@ApplicationScoped
public class ActivityDocuments {

    private static final String KEEP = "INSERT INTO accounting.activity_document"
            + " (organisation, site, sha256, name, media_type, bytes, kept_by, kept_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?::timestamptz) ON CONFLICT DO NOTHING";
    private static final String OF_SITE = "SELECT name, sha256, media_type, length(bytes), kept_by, kept_at"
            + " FROM accounting.activity_document WHERE organisation = ? AND site = ? ORDER BY kept_at, sha256";
    private static final String ONE = "SELECT name, sha256, media_type, bytes FROM accounting.activity_document"
            + " WHERE organisation = ? AND site = ? AND sha256 = ?";

    private final DataSource database;

    public ActivityDocuments(DataSource database) {
        this.database = database;
    }

    /** Keeps a document; false where the same bytes are there already, whatever they were called. */
    public boolean keep(SiteId site, DocumentFile file, String by, Instant at) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return keep(connection, site, file, by, at);
        }
    }

    static boolean keep(Connection connection, SiteId site, DocumentFile file, String by, Instant at)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
            insert.setString(1, site.organisation());
            insert.setString(2, site.site());
            insert.setString(3, file.document().sha256());
            insert.setString(4, file.document().name());
            insert.setString(5, file.mediaType());
            insert.setBytes(6, file.bytes());
            insert.setString(7, by);
            insert.setString(8, at.toString());
            return insert.executeUpdate() == 1;
        }
    }

    /** The documents of a site without their bytes, the oldest first. */
    public List<KeptDocument> of(SiteId site) throws SQLException {
        List<KeptDocument> documents = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_SITE)) {
            select.setString(1, site.organisation());
            select.setString(2, site.site());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    documents.add(new KeptDocument(
                            new SourceDocument(row.getString(1), row.getString(2)),
                            row.getString(3),
                            row.getLong(4),
                            row.getString(5),
                            row.getTimestamp(6).toInstant()));
                }
            }
        }
        return documents;
    }

    public Optional<DocumentFile> find(SiteId site, String sha256) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(ONE)) {
            select.setString(1, site.organisation());
            select.setString(2, site.site());
            select.setString(3, sha256);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new DocumentFile(
                                new SourceDocument(row.getString(1), row.getString(2)),
                                row.getString(3),
                                row.getBytes(4)))
                        : Optional.empty();
            }
        }
    }
}
