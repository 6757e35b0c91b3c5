/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import io.tanheng.contracts.inventory.Inventory;
import io.tanheng.contracts.inventory.InventorySite;
import io.tanheng.evidencepackage.PackageProblem;
import io.tanheng.evidencepackage.PackageRefusal;
import io.tanheng.evidencepackage.format.CertificateFiles;
import io.tanheng.evidencepackage.format.Names;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The statements and certificates in a package are those its inventory names. */
record InventoryFiles(Pack pack, Inventory inventory) {

    void requireNoOthers() {
        Stream.concat(pack.below(Names.STATEMENTS, "").stream(), pack.below(Names.CERTIFICATES, "").stream())
                .filter(Predicate.not(this::named))
                .findFirst()
                .ifPresent(other -> {
                    throw PackageRefusal.of(
                            PackageProblem.CONTENT_MALFORMED,
                            other,
                            "the inventory rests on no such file. Get the package again.",
                            "温室气体清单并不依据此文件。请重新获取证据包。");
                });
    }

    private boolean named(String file) {
        List<InventorySite> sites = inventory.sites();
        return sites.stream()
                        .map(site -> site.site().site())
                        .anyMatch(site -> file.equals(Names.statement(site)) || file.equals(Names.statementProof(site)))
                || sites.stream()
                        .map(InventorySite::certificate)
                        .flatMap(Optional::stream)
                        .map(InventorySite.Certified::id)
                        .anyMatch(id -> file.equals(Names.certificateProof(id))
                                || file.startsWith(CertificateFiles.ofBasis(id).folder()));
    }
}
