/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tanheng.evidencepackage.verify.Believed;
import io.tanheng.evidencepackage.verify.InventoryReport;
import io.tanheng.evidencepackage.verify.PackageVerifier;
import io.tanheng.evidencepackage.verify.StatementReport;
import java.io.IOException;
import java.nio.file.Path;

/** What the verifier says of a package, to somebody who brings nothing along. */
final class Judged {

    private Judged() {}

    static StatementReport statement(Path file) throws IOException {
        return (StatementReport) PackageVerifier.verify(file, Believed.NOTHING);
    }

    static InventoryReport inventory(Path file) throws IOException {
        return (InventoryReport) PackageVerifier.verify(file, Believed.NOTHING);
    }

    static Difference difference(Path file) {
        return catchThrowableOfType(PackageRefusal.class, () -> PackageVerifier.verify(file, Believed.NOTHING))
                .difference();
    }
}
