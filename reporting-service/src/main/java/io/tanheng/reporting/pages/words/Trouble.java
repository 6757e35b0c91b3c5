/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said when a page cannot be shown. */
@MessageBundle("trouble")
public interface Trouble {

    @Message
    String notFoundTitle();

    @Message
    String notFoundText(String path);

    @Message
    String badTitle();

    @Message
    String badText(String path);

    @Message
    String foreignTitle();

    @Message
    String foreignText();

    @Message
    String brokenTitle();

    @Message
    String brokenText(String reference);

    @Message
    String busyTitle();

    @Message
    String busyText();

    @Message
    String tryTitle();

    @Message
    String tryOverview();

    @Message
    String tryQuarantine();

    @Message
    String tryAbout();
}
