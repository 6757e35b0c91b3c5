/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The pages of methodologies. */
@MessageBundle("method")
public interface MethodWords {

    @Message
    String intro();

    @Message
    String none();

    @Message
    String documents();

    @Message
    String purpose();

    @Message
    String purposeEts();

    @Message
    String purposeReport();

    @Message
    String period();

    @Message
    String supersededBy();

    @Message
    String current();

    @Message
    String aboutTitle();

    @Message
    String family();

    @Message
    String digest();

    @Message
    String revisionsTitle();

    @Message
    String revisionsNote();

    @Message
    String revision(String number);

    @Message
    String firstText();

    @Message
    String corrects();

    @Message
    String derivedTitle();

    @Message
    String confidenceIs();

    @Message
    String asFile();

    @Message
    String inputsTitle();

    @Message
    String inputsNote();

    @Message
    String monthly();

    @Message
    String once();

    @Message
    String required();

    @Message
    String ifAny();

    @Message
    String items();

    @Message
    String property();

    @Message
    String plausible();

    @Message
    String need();

    @Message
    String optional();

    @Message
    String linesTitle();

    @Message
    String linesNote();

    @Message
    String forEach();

    @Message
    String direct();

    @Message
    String bought();

    @Message
    String biogenic();

    @Message
    String given(String what);

    @Message
    String when(String what);

    @Message
    String whenOf(String input, String what);

    @Message
    String any(String what);

    @Message
    String otherwise();

    @Message
    String then();

    @Message
    String fromRecord(String what);

    @Message
    String fromInput(String input, String what);

    @Message
    String fromStep();

    @Message
    String fromParameter();

    @Message
    String fromParameterOfMonth();

    @Message
    String fromEach(String input, String what);

    @Message
    String fromEachStep(String line);

    @Message
    String fromLine(String what);

    @Message
    String fromFigure(String what);

    @Message
    String values();

    @Message
    String figuresTitle();

    @Message
    String leftOut();

    @Message
    String exampleTitle();

    @Message
    String exampleNote(String site, String from, String until, String records);

    @Message
    String line();

    @Message
    String figure();

    @Message
    String amount();

    @Message
    String known();

    @Message
    String doubtsTitle();

    @Message
    String doubtsNote(String count);

    @Message
    String usedBy();

    @Message
    String usedByRules();

    @Message
    String usedByNone();
}
