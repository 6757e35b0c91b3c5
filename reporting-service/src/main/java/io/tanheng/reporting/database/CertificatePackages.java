/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** The evidence packages certificates were granted on, in parts of at most {@link #PART_BYTES}, numbered from 0. */
public final class CertificatePackages {

    static final int PART_BYTES = 1 << 20;

    private static final String ADD = "insert into certificate_package (certificate, part, bytes) values (?, ?, ?)";
    private static final String PART = "select bytes from certificate_package where certificate = ? and part = ?";
    private static final String SIZE =
            "select sum(length(bytes)) from certificate_package where certificate = ? having count(*) > 0";

    private CertificatePackages() {}

    /** Keeps the bytes of a package; its certificate is kept before. */
    public static void add(Connection connection, String certificate, InputStream bytes) throws SQLException {
        try {
            int part = 0;
            for (byte[] next = bytes.readNBytes(PART_BYTES); next.length > 0; next = bytes.readNBytes(PART_BYTES)) {
                try (Sql sql = Sql.of(connection, ADD)) {
                    sql.set(certificate).set(part++).set(next).run();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In bytes; absent where no package is kept. */
    public static Optional<Long> size(Connection connection, String certificate) throws SQLException {
        try (Sql sql = Sql.of(connection, SIZE)) {
            return sql.set(certificate).first(row -> row.getLong(1));
        }
    }

    /** How many parts a package of so many bytes has. */
    public static int parts(long size) {
        return Math.toIntExact((size + PART_BYTES - 1) / PART_BYTES);
    }

    /** A part there is. */
    public static byte[] part(Connection connection, String certificate, int part) throws SQLException {
        try (Sql sql = Sql.of(connection, PART)) {
            return sql.set(certificate).set(part).first(row -> row.getBytes(1)).orElseThrow();
        }
    }
}
