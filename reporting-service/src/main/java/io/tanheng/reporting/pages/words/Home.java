/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The first screen. */
@MessageBundle("home")
public interface Home {

    @Message
    String title();

    @Message
    String headlineNone();

    @Message
    String headlineGood(String count);

    @Message
    String headlineOneGood();

    @Message
    String headlineSome(String bad, String count);

    @Message
    String headlineOneOf(String count);

    @Message
    String headlineOneSome();

    @Message
    String liveNone();

    @Message
    String asOf();

    @Message
    String liveOn();

    @Message
    String liveWait();

    @Message
    String liveOff();

    @Message
    String emptyTitle();

    @Message
    String emptyText();

    @Message
    String emptyNext();

    @Message
    String wrongTitle();

    @Message
    String columnSource();

    @Message
    String columnState();

    @Message
    String columnAge();

    @Message
    String columnThisHour();

    @Message
    String columnDay();

    @Message
    String columnProblem();

    @Message
    String since();

    @Message
    String neverHeard();

    @Message
    String provisionalHelp();

    @Message
    String noLiveHour();

    @Message
    String minutesOfHour(String count);

    @Message
    String nothingWrong();

    @Message
    String sinceTime(String time);

    @Message
    String arrivingTitle();

    @Message
    String arriving(String hours, String until);

    @Message
    String limitsTitle();

    @Message
    String limitsText();

    @Message
    String trustTitle();

    @Message
    String trustNote();

    @Message
    String today();

    @Message
    String month();

    @Message
    String quarter();

    @Message
    String year();

    @Message
    String suspect();

    @Message
    String suspectHelp();

    @Message
    String quarantineOpen();

    @Message
    String substituted();

    @Message
    String substitutedNone();

    @Message
    String muchTitle();

    @Message
    String muchNote();

    @Message
    String againstReference();

    @Message
    String noReference();

    @Message
    String referenceNote();

    @Message
    String differenceOver(String hours, String measured, String reference);

    @Message
    String tasksTitle();

    @Message
    String tasksNone();

    @Message
    String taskQuarantine(String count);

    @Message
    String taskMissing(String count);

    @Message
    String taskInvalid(String count);

    @Message
    String taskConflict(String count);

    @Message
    String allSources();

    @Message
    String lastTitle();

    @Message
    String lastNote();

    @Message
    String hourBeginning();
}
