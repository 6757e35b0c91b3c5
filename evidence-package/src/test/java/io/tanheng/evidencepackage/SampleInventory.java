/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage;

import io.tanheng.contracts.inventory.Boundary;
import io.tanheng.contracts.inventory.Consolidation;
import io.tanheng.contracts.inventory.Inventory;
import io.tanheng.contracts.inventory.InventorySite;
import io.tanheng.contracts.log.CertificateEntry;
import io.tanheng.contracts.log.InventoryEntry;
import io.tanheng.contracts.log.StatementEntry;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.StatementDigest;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementPeriod;
import io.tanheng.evidence.credential.Jws;
import io.tanheng.evidence.credential.Performance;
import io.tanheng.evidence.credential.StatusPurpose;
import io.tanheng.evidencepackage.build.Contents;
import io.tanheng.evidencepackage.build.InventoryContents;
import io.tanheng.evidencepackage.build.InventoryPackageBuilder;
import io.tanheng.evidencepackage.format.CertificateFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The inventory of a power station and a cement works, whose statements, certificates and inventory are in a log of their own. */
public final class SampleInventory {

    public static final String ORGANISATION = SampleSite.ID.organisation();

    static final String POWER = SampleSite.ID.site();
    static final String CEMENT = "works-2";

    private static final StatementPeriod YEAR = StatementPeriod.year(2024);
    private static final Boundary BOUNDARY = new Boundary(
            Boundary.Approach.OPERATIONAL_CONTROL,
            "The power station and the cement works.",
            "Offices: far below one percent.",
            Optional.of(2023));
    private static final StatementEvent STATION =
            SampleSite.books("cn-power-ets-2024", 2024).statement();
    private static final StatementEvent WORKS =
            moved(SampleSite.books("cn-cement-ets-2024", 2024).statement());

    private final Inventory inventory;
    private final List<StatementEvent> statements;
    private final Map<String, byte[]> extras = new HashMap<>();
    private final SampleLog log;

    /**
     * An inventory that names certificates.
     *
     * @param certificates by the name of the site
     */
    SampleInventory(Map<String, InventorySite.Certified> certificates, Path folder) {
        this.statements = List.of(STATION, WORKS);
        this.inventory = Consolidation.of(
                        ORGANISATION,
                        YEAR,
                        BOUNDARY,
                        statements.stream()
                                .map(statement -> new Consolidation.Counted(
                                        statement,
                                        Optional.ofNullable(certificates.get(
                                                statement.site().site()))))
                                .toList())
                .as(3, SamplePackage.NOW.minus(Duration.ofHours(1)));
        List<byte[]> entries = new ArrayList<>();
        statements.forEach(statement -> entries.add(StatementEntry.of(statement).bytes()));
        certificates
                .values()
                .forEach(certificate ->
                        entries.add(CertificateEntry.issued(certificate.id(), certificate.credentialDigest())
                                .bytes()));
        entries.add(InventoryEntry.of(inventory).bytes());
        this.log = new SampleLog(entries, folder);
    }

    /** One without certificates. */
    public SampleInventory(Path folder) {
        this(Map.of(), folder);
    }

    /** One whose sites are certified, and it itself too. */
    public static SampleInventory certified(Path folder) {
        SampleCertificate station = SampleCertificate.of(STATION, "2024-0001", 7);
        SampleCertificate works = SampleCertificate.of(WORKS, "2024-0002", 8);
        Jws stationSigned = station.signed();
        Jws worksSigned = works.signed();
        SampleInventory inventory = new SampleInventory(
                Map.of(POWER, station.named(stationSigned), CEMENT, works.named(worksSigned)), folder);
        return inventory
                .with(CertificateFiles.ofBasis(station.id()), stationSigned)
                .with(CertificateFiles.ofBasis(works.id()), worksSigned)
                .with(CertificateFiles.OWN, inventory.deserved().signed());
    }

    private static StatementEvent moved(StatementEvent statement) {
        return StatementDigest.put(new StatementEvent(
                new SiteId(ORGANISATION, CEMENT),
                new LocalText("Works 2", "二号厂"),
                "cement",
                statement.region(),
                statement.zone(),
                statement.period(),
                5,
                statement.state(),
                statement.madeAt(),
                statement.asOf(),
                statement.planVersion(),
                statement.totals(),
                statement.parts(),
                statement.stacks(),
                statement.crossChecks(),
                statement.documents(),
                statement.notCounted(),
                statement.changes(),
                statement.causes(),
                ""));
    }

    static StatementEvent statement(String site) {
        return site.equals(POWER) ? STATION : WORKS;
    }

    Inventory inventory() {
        return inventory;
    }

    /** A certificate of the inventory itself, as it deserves it. */
    SampleCertificate deserved() {
        return new SampleCertificate(
                "2024-0100",
                "inventories/" + ORGANISATION,
                YEAR.code(),
                List.of(Performance.toTheGram(inventory.total().orElseThrow())),
                SamplePackage.NOW.plus(Duration.ofDays(300)),
                40);
    }

    /** Adds the files of a certificate that holds. */
    SampleInventory with(CertificateFiles names, Jws signed) {
        extras.putAll(SampleCertificate.files(names, signed, StatusPurpose.REVOCATION, Set.of()));
        return this;
    }

    /** Writes a package into a file. */
    public Path write(Path file) throws IOException {
        InventoryContents contents = new InventoryContents(
                inventory,
                statements,
                SamplePackage.LOG,
                log.checkpoint(),
                log::proof,
                List.of(),
                SamplePackage::sign,
                SamplePackage.NOW,
                extras.keySet().stream().sorted().map(this::extra).toList());
        try (OutputStream out = Files.newOutputStream(file)) {
            InventoryPackageBuilder.write(contents, out);
        }
        return file;
    }

    private Contents.Extra extra(String path) {
        return new Contents.Extra(path, out -> out.write(Objects.requireNonNull(extras.get(path))));
    }
}
