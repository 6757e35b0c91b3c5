/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands around every page. */
@MessageBundle("ui")
public interface Ui {

    @Message
    String overview();

    @Message
    String statements();

    @Message
    String activity();

    @Message
    String quarantine();

    @Message
    String methodologies();

    @Message
    String parameters();

    @Message
    String rules();

    @Message
    String verification();

    @Message
    String evidence();

    @Message
    String about();

    @Message
    String breakIt();

    @Message
    String apiPages();

    @Message
    String thisPageAsJson();

    @Message
    String skip();

    @Message
    String navigation();

    @Message
    String path();

    @Message
    String demoClock();

    @Message
    String demoClockHelp();

    @Message
    String provisionalNote();

    @Message
    String noneDue();

    @Message
    String loading();

    @Message
    String asTable();
}
