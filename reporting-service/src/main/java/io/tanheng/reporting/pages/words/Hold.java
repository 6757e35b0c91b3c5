/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The pages of quarantine. */
@MessageBundle("hold")
public interface Hold {

    @Message
    String intro();

    @Message
    String state();

    @Message
    String reason();

    @Message
    String any();

    @Message
    String filter();

    @Message
    String count(String total, String open);

    @Message
    String received();

    @Message
    String detail();

    @Message
    String emptyTitle();

    @Message
    String emptyText();

    @Message
    String newer();

    @Message
    String older();

    @Message
    String page(String from, String to, String total);

    @Message
    String whatTitle();

    @Message
    String whatToDo();

    @Message
    String releaseTitle();

    @Message
    String release();

    @Message
    String releaseAsk();

    @Message
    String yourName();

    @Message
    String releaseYes();

    @Message
    String openWords();

    @Message
    String openForGood();

    @Message
    String notSent();

    @Message
    String cameBack(String reason);

    @Message
    String requestedWords(String time, String by);

    @Message
    String releasedWords(String time, String by);

    @Message
    String unknownPerson();

    @Message
    String bytesTitle();

    @Message
    String bytesNote(String count);

    @Message
    String notText();

    @Message
    String identity();
}
