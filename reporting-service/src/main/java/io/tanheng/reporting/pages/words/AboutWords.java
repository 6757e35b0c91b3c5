/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page that says what this is and is not. */
@MessageBundle("about")
public interface AboutWords {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String isTitle();

    @Message
    String is1();

    @Message
    String is2();

    @Message
    String is3();

    @Message
    String is4();

    @Message
    String isNotTitle();

    @Message
    String isNot1();

    @Message
    String isNot2();

    @Message
    String isNot3();

    @Message
    String isNot4();

    @Message
    String readTitle();

    @Message
    String gapMeans();

    @Message
    String provisionalMeans();

    @Message
    String substitutedMeans();

    @Message
    String linkMeans();

    @Message
    String validMeans();

    @Message
    String stoppedMeans();

    @Message
    String calibrationMeans();

    @Message
    String invalidMeans();

    @Message
    String missingMeans();

    @Message
    String licenceTitle();

    @Message
    String licence();
}
