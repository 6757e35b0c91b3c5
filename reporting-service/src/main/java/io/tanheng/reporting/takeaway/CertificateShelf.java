/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.takeaway;

import io.tanheng.contracts.inventory.Inventory;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.evidencepackage.build.Contents;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Where a package gets certificates from. */
public interface CertificateShelf {

    /** The files of the newest certificate that was granted on a version of a statement, as things stand at a moment; none where there is none. */
    List<Contents.Extra> of(Connection connection, StatementEvent statement, Instant at) throws SQLException;

    /** The same of an inventory, and those of the certificates its sites have. */
    List<Contents.Extra> of(Connection connection, Inventory inventory, Instant at) throws SQLException;
}
