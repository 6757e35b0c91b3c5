/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page of an hour. */
@MessageBundle("hour")
public interface HourWords {

    @Message
    String title(String date, String from, String to);

    @Message
    String words(String from, String to, String offset);

    @Message
    String before();

    @Message
    String after();

    @Message
    String notCurrent(String version, String current);

    @Message
    String toCurrent();

    @Message
    String result();

    @Message
    String allDigits();

    @Message
    String version();

    @Message
    String versionOf(String version, String versions, String reason);

    @Message
    String minutes();

    @Message
    String minutesAsHour();

    @Message
    String reference();

    @Message
    String method();

    @Message
    String digest();

    @Message
    String noFiguresTitle();

    @Message
    String noFiguresText();

    @Message
    String channelsTitle();

    @Message
    String channelsNote();

    @Message
    String average();

    @Message
    String minimum();

    @Message
    String maximum();

    @Message
    String flags();

    @Message
    String readingsTitle();

    @Message
    String readingsNote();

    @Message
    String noReadings();

    @Message
    String timeIn(String offset);

    @Message
    String conflictsTitle();

    @Message
    String conflictsNote();

    @Message
    String time();

    @Message
    String kept();

    @Message
    String notCounted();

    @Message
    String frame();

    @Message
    String versionsTitle();

    @Message
    String versionsNote();

    @Message
    String change();

    @Message
    String why();

    @Message
    String current();

    @Message
    String sealedAt();

    @Message
    String registration();

    @Message
    String framesTitle();

    @Message
    String framesCount(String count, String bytes);

    @Message
    String receivedAt();

    @Message
    String mqttTopic();

    @Message
    String kafka();

    @Message
    String bytes();

    @Message
    String original();

    @Message
    String partMeasured();

    @Message
    String partParameter();

    @Message
    String partConfigured();

    @Message
    String partSubstituted();

    @Message
    String partDerived();

    @Message
    String validFrom(String date);

    @Message
    String signed();

    @Message
    String signedShare(String percent, String tonnes);

    @Message
    String stampedShare(String percent);

    @Message
    String signedFrames(String signed, String frames);

    @Message
    String signature();

    @Message
    String manifestsTitle();

    @Message
    String manifestsNote();

    @Message
    String noManifests();

    @Message
    String key();

    @Message
    String listed();

    @Message
    String elsewhere();

    @Message
    String elsewhereNote();
}
