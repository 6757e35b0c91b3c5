/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The pages of an organisation's own factors and methodologies. */
@MessageBundle("pack")
public interface PackWords {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String whatTitle();

    @Message
    String whatText();

    @Message
    String organisation();

    @Message
    String sites();

    @Message
    String packs();

    @Message
    String waiting();

    @Message
    String noOwners();

    @Message
    String listTitle();

    @Message
    String noPacks();

    @Message
    String version();

    @Message
    String state();

    @Message
    String note();

    @Message
    String submittedBy();

    @Message
    String decisions();

    @Message
    String files();

    @Message
    String digest();

    @Message
    String submitted();

    @Message
    String inForce();

    @Message
    String succeeded();

    @Message
    String rejected();

    @Message
    String withdrawn();

    @Message
    String didApprove();

    @Message
    String didReject();

    @Message
    String didWithdraw();

    @Message
    String uploadTitle();

    @Message
    String uploadNote();

    @Message
    String file();

    @Message
    String pack();

    @Message
    String person();

    @Message
    String look();

    @Message
    String submit();

    @Message
    String again();

    @Message
    String inOrder(String version, String pack);

    @Message
    String mistakes(String count);

    @Message
    String theWhole();

    @Message
    String line();

    @Message
    String wrong();

    @Message
    String comparedWith(String version);

    @Message
    String firstVersion();

    @Message
    String fileNew();

    @Message
    String fileGone();

    @Message
    String fileChanged(String count);

    @Message
    String fileSame();

    @Message
    String linesCount(String count);

    @Message
    String decideTitle();

    @Message
    String decisionsTitle();

    @Message
    String inLog();

    @Message
    String noDecision();

    @Message
    String reason();

    @Message
    String approve();

    @Message
    String approveAsk(String name);

    @Message
    String approveYes();

    @Message
    String reject();

    @Message
    String rejectAsk();

    @Message
    String rejectYes();

    @Message
    String withdraw();

    @Message
    String withdrawAsk();

    @Message
    String withdrawYes();

    @Message
    String refused();

    @Message
    String statements();

    @Message
    String ofOrganisation(String name);

    @Message
    String fromPack(String name);
}
