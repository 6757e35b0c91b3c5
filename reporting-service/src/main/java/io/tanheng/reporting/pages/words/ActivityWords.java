/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The pages of activity data. */
@MessageBundle("activity")
public interface ActivityWords {

    @Message
    String intro();

    @Message
    String whatTitle();

    @Message
    String whatText();

    @Message
    String silentTitle();

    @Message
    String silentText(String address);

    @Message
    String sitesTitle();

    @Message
    String noSites();

    @Message
    String site();

    @Message
    String units();

    @Message
    String templatesTitle();

    @Message
    String templatesNote();

    @Message
    String methodology();

    @Message
    String workbook();

    @Message
    String tables();

    @Message
    String uploadTitle();

    @Message
    String uploadNote();

    @Message
    String file();

    @Message
    String unit();

    @Message
    String enteredBy();

    @Message
    String correct();

    @Message
    String reason();

    @Message
    String look();

    @Message
    String keep();

    @Message
    String again();

    @Message
    String noUnits();

    @Message
    String wouldKeep();

    @Message
    String nothingNew();

    @Message
    String kept();

    @Message
    String added(String count);

    @Message
    String correctedCount(String count);

    @Message
    String withdrawnCount(String count);

    @Message
    String unchanged(String count);

    @Message
    String place();

    @Message
    String field();

    @Message
    String wrong();

    @Message
    String value();

    @Message
    String allowed();

    @Message
    String row(String number);

    @Message
    String recordsTitle();

    @Message
    String recordsCount(String count);

    @Message
    String noRecords();

    @Message
    String number();

    @Message
    String what();

    @Message
    String period();

    @Message
    String values();

    @Message
    String document();

    @Message
    String standstill();

    @Message
    String corrects(String number);

    @Message
    String withdraws(String number);

    @Message
    String because(String reason);

    @Message
    String correctedBy(String number);

    @Message
    String toStatements();

    @Message
    String silentSetting();
}
