/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The pages of organisations' inventories. */
@MessageBundle("inventory")
public interface InventoryWords {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String none();

    @Message
    String organisation();

    @Message
    String period();

    @Message
    String version();

    @Message
    String sites();

    @Message
    String total();

    @Message
    String certified();

    @Message
    String certifiedOf(String certified, String all);

    @Message
    String makeTitle();

    @Message
    String makeNote();

    @Message
    String nothingToAdd();

    @Message
    String of();

    @Message
    String approach();

    @Message
    String operational();

    @Message
    String financial();

    @Message
    String boundaryText();

    @Message
    String exclusions();

    @Message
    String noExclusions();

    @Message
    String baseYear();

    @Message
    String make();

    @Message
    String makeAgain();

    @Message
    String textMissing();

    @Message
    String noStatements();

    @Message
    String unchanged(String version);

    @Message
    String heading(String organisation, String period);

    @Message
    String versionOf(String version, String when, String person);

    @Message
    String newer(String version);

    @Message
    String noTotal();

    @Message
    String category();

    @Message
    String direct();

    @Message
    String importedEnergy();

    @Message
    String biogenic();

    @Message
    String otherCategories();

    @Message
    String categoriesTitle();

    @Message
    String sitesTitle();

    @Message
    String sitesNote();

    @Message
    String site();

    @Message
    String purpose();

    @Message
    String share();

    @Message
    String statementVersion(String version);

    @Message
    String certificate();

    @Message
    String notCertified();

    @Message
    String claim();

    @Message
    String claimNote();

    @Message
    String notClaimable();

    @Message
    String evidencePackage();

    @Message
    String packageNote();

    @Message
    String inLog();

    @Message
    String versionsTitle();

    @Message
    String who();

    @Message
    String when();

    @Message
    String ownCertificates();

    @Message
    String reportTitle();

    @Message
    String preparedFrom(String version);

    @Message
    String totalOf();

    @Message
    String methodsTitle();

    @Message
    String methodsIntro();

    @Message
    String uncertaintyTitle();

    @Message
    String uncertaintyText();

    @Message
    String notInTitle();

    @Message
    String notInText();

    @Message
    String reportPdf();

    @Message
    String reportOther();

    @Message
    String fileInventory();

    @Message
    String fileStatements();

    @Message
    String fileCertificates();

    @Message
    String fileTable();
}
