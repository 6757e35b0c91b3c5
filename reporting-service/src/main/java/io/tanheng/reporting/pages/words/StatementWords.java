/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.tanheng.contracts.statements.StatementState;

/** The pages of statements. */
@MessageBundle("statement")
public interface StatementWords {

    @Message
    String intro();

    @Message
    String years();

    @Message
    String periods();

    @Message
    String emptyTitle();

    @Message
    String emptyText();

    @Message
    String toActivity();

    @Message
    String toActivitySite();

    @Message
    String site();

    @Message
    String stateName();

    @Message
    String oneReason();

    @Message
    String reasons(String count);

    @Message
    String wholeYear();

    @Message
    String toDate();

    @Message
    String months();

    @Message
    String allowances();

    @Message
    String noAllowance();

    @Message
    String surplus();

    @Message
    String shortfall();

    @Message
    String even();

    @Message
    String positionOpen();

    @Message
    String periodYear(String year);

    @Message
    String periodToDate(String month);

    @Message
    String shortToDate(String month);

    @Message
    String soFar(String amount, String unit);

    @Message
    String total();

    @Message
    String noTotal();

    @Message
    String noTotals();

    @Message
    String nothingMissing();

    @Message
    String missingTitle();

    @Message
    String stillRunning();

    @Message
    String versionOf(String version, String date);

    @Message
    String notCurrent(String version, String current);

    @Message
    String monthsTitle();

    @Message
    String monthsNote();

    @Message
    String monthsPlain();

    @Message
    String month();

    @Message
    String calculated();

    @Message
    String measured();

    @Message
    String hours();

    @Message
    String crossCheck();

    @Message
    String toCrossCheck();

    @Message
    String unit();

    @Message
    String difference();

    @Message
    String checkFoot();

    @Message
    String basisCalculation();

    @Message
    String basisMeasurement();

    @Message
    String noMethodology();

    @Message
    String line();

    @Message
    String gas();

    @Message
    String scope();

    @Message
    String scopeOne();

    @Message
    String scopeTwo();

    @Message
    String amount();

    @Message
    String completeness();

    @Message
    String known();

    @Message
    String biogenic();

    @Message
    String monthsOf(String given, String asked);

    @Message
    String notReported();

    @Message
    String allowanceTitle();

    @Message
    String emission();

    @Message
    String allowance();

    @Message
    String sharesTitle();

    @Message
    String doubts();

    @Message
    String stacks();

    @Message
    String stacksNote();

    @Message
    String stack();

    @Message
    String hoursMissing();

    @Message
    String hoursCovered(String covered, String asked);

    @Message
    String hoursOf(String hours, String reason);

    @Message
    String hoursAbsent(String hours);

    @Message
    String none();

    @Message
    String documents();

    @Message
    String documentsNote();

    @Message
    String noDocuments();

    @Message
    String document();

    @Message
    String records();

    @Message
    String notKept();

    @Message
    String versionsNote();

    @Message
    String noChanges();

    @Message
    String changes(String count);

    @Message
    String what();

    @Message
    String before();

    @Message
    String after();

    @Message
    String moreVersions(String count);

    @Message
    String allVersions();

    @Message
    String digest();

    @Message
    String packageTitle();

    @Message
    String packageNote();

    @Message
    String packageHours();

    @Message
    String packageSeed();

    @Message
    String packageGet();

    @Message
    String packageFoot();

    @Message
    String derivation();

    @Message
    String recordsTitle();

    @Message
    String recordsNote(String count);

    @Message
    String record();

    @Message
    String fromMeter();

    @Message
    String wholePeriod();

    @Message
    String crossCheckIntro();

    @Message
    String noCheckTitle();

    @Message
    String noCheckText();

    @Message
    String onlyBoth();

    @Message
    String ofCalculated();

    @Message
    String biggest();

    @Message
    String explanation();

    @Message
    String stackMonths();

    @Message
    String stopped();

    @Message
    String homeTitle();

    @Message
    String homeNote();

    @Message
    String homeAll();

    @Message
    String state(StatementState value);

    @Message
    String newer(String version);

    @Message
    String toNewer();

    @Message
    String notCountedTitle();

    @Message
    String notCountedNote();

    @Message
    String notCountedWhy();

    @Message
    String recordNumber();

    @Message
    String period();

    @Message
    String reportTitle();

    @Message
    String reportGet();

    @Message
    String reportOther();

    @Message
    String stackSigned();

    @Message
    String stackSignedNote();
}
