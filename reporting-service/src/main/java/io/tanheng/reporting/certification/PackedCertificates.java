/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.certification;

import io.tanheng.contracts.inventory.Inventory;
import io.tanheng.contracts.inventory.InventorySite;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.evidence.canonical.CanonicalJson;
import io.tanheng.evidence.credential.Jws;
import io.tanheng.evidence.credential.StatusPurpose;
import io.tanheng.evidencepackage.build.Contents;
import io.tanheng.evidencepackage.format.CertificateFiles;
import io.tanheng.reporting.database.CertificateRows;
import io.tanheng.reporting.domain.Certificate;
import io.tanheng.reporting.engagement.Subject;
import io.tanheng.reporting.takeaway.CertificateShelf;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts certificates into packages: with the issuer's document and its status lists, so that they are judged offline. */
@ApplicationScoped
class PackedCertificates implements CertificateShelf {

    private final Body body;

    PackedCertificates(Body body) {
        this.body = body;
    }

    @Override
    public List<Contents.Extra> of(Connection connection, StatementEvent statement, Instant at) throws SQLException {
        return own(connection, Subject.of(statement), statement.version(), at);
    }

    @Override
    public List<Contents.Extra> of(Connection connection, Inventory inventory, Instant at) throws SQLException {
        List<Contents.Extra> files = new ArrayList<>();
        for (InventorySite site : inventory.sites()) {
            if (site.certificate().isPresent()) {
                String id = site.certificate().get().id();
                files.addAll(files(connection, CertificateRows.find(connection, id), CertificateFiles.ofBasis(id), at));
            }
        }
        files.addAll(own(connection, Subject.of(inventory), inventory.version(), at));
        return files;
    }

    private List<Contents.Extra> own(Connection connection, Subject subject, int version, Instant at)
            throws SQLException {
        Optional<Certificate> newest =
                CertificateRows.ofVersion(connection, subject, version).stream().findFirst();
        return files(connection, newest, CertificateFiles.OWN, at);
    }

    private List<Contents.Extra> files(
            Connection connection, Optional<Certificate> granted, CertificateFiles names, Instant at)
            throws SQLException {
        if (granted.isEmpty() || body.keys().isEmpty()) {
            return List.of();
        }
        CertificateKeys keys = body.keys().get();
        Certificate certificate = granted.get();
        if (!isOf(keys, certificate)) {
            // signed under another name or by a key that is gone: its issuer's document is not ours to give
            return List.of();
        }
        List<Contents.Extra> files = new ArrayList<>();
        files.add(file(names.credential(), ascii(certificate.credential())));
        files.add(file(names.payload(), Jws.parse(certificate.credential()).payload()));
        keys.second(certificate).ifPresent(key -> {
            files.add(file(names.sm2(), certificate.sm2Signature()));
            files.add(file(names.sm2Key(), ascii(key.pem())));
        });
        files.add(file(names.issuer(), CanonicalJson.write(keys.document().json())));
        for (StatusPurpose purpose : StatusPurpose.values()) {
            List<Long> set = CertificateRows.indexes(connection, Certification.standing(purpose));
            Certification.statusList(keys, purpose, set, at)
                    .ifPresent(list -> files.add(file(names.statusLists() + purpose.word() + ".jwt", ascii(list))));
        }
        return files;
    }

    private static boolean isOf(CertificateKeys keys, Certificate certificate) {
        return Jws.parse(certificate.credential())
                .keyId()
                .filter(id -> keys.first().stream().anyMatch(key -> key.id().equals(id)))
                .isPresent();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static Contents.Extra file(String name, byte[] bytes) {
        return new Contents.Extra(name, out -> out.write(bytes));
    }
}
