/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The pages of parameters and rules. */
@MessageBundle("law")
public interface Law {

    @Message
    String parametersIntro();

    @Message
    String rulesIntro();

    @Message
    String noParameters();

    @Message
    String noRules();

    @Message
    String name();

    @Message
    String id();

    @Message
    String current();

    @Message
    String inForce();

    @Message
    String source();

    @Message
    String confidence();

    @Message
    String unit();

    @Message
    String historyTitle();

    @Message
    String historyNote();

    @Message
    String openQuestion();

    @Message
    String noQuestion();

    @Message
    String formula();

    @Message
    String plain();

    @Message
    String document();

    @Message
    String fromTo(String from, String to);

    @Message
    String fromOn(String from);

    @Message
    String always();

    @Message
    String issued(String date);

    @Message
    String verified();

    @Message
    String verifiedMeans();

    @Message
    String secondary();

    @Message
    String secondaryMeans();

    @Message
    String unverified();

    @Message
    String unverifiedMeans();

    @Message
    String count(String shown, String all);

    @Message
    String search();

    @Message
    String searchHint();

    @Message
    String family();

    @Message
    String any();

    @Message
    String filter();

    @Message
    String nothingFound();

    @Message
    String printedTable();

    @Message
    String symbols();

    @Message
    String symbol();

    @Message
    String fromParameter();

    @Message
    String rowsTitle();

    @Message
    String correctionsTitle();

    @Message
    String correction();

    @Message
    String corrected();

    @Message
    String kept();

    @Message
    String place();

    @Message
    String checked();
}
