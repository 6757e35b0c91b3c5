/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The pages of a source and of a day. */
@MessageBundle("site")
public interface Site {

    @Message
    String zone();

    @Message
    String totalsNote();

    @Message
    String thisHour();

    @Message
    String restsOnHours(String counted, String due);

    @Message
    String channelsTitle();

    @Message
    String channelsNote();

    @Message
    String parameter();

    @Message
    String name();

    @Message
    String latest();

    @Message
    String unit();

    @Message
    String recent();

    @Message
    String flag();

    @Message
    String age();

    @Message
    String plausible();

    @Message
    String usedBy();

    @Message
    String usedByMethod();

    @Message
    String nothingSinceStart();

    @Message
    String yearTitle();

    @Message
    String yearNote();

    @Message
    String earlier();

    @Message
    String later();

    @Message
    String carpetTitle();

    @Message
    String day();

    @Message
    String reference();

    @Message
    String difference();

    @Message
    String hoursValid();

    @Message
    String hoursStopped();

    @Message
    String hoursCalibration();

    @Message
    String hoursInvalid();

    @Message
    String hoursMissing();

    @Message
    String availability();

    @Message
    String availabilityNote();

    @Message
    String monthTotal();

    @Message
    String monthEmpty();

    @Message
    String howTitle();

    @Message
    String method();

    @Message
    String noMethod();

    @Message
    String sector();

    @Message
    String sectorPower();

    @Message
    String sectorSteel();

    @Message
    String sectorBuilding();

    @Message
    String region();

    @Message
    String format();

    @Message
    String device();

    @Message
    String noDeviceCode();

    @Message
    String referenceIs();

    @Message
    String firstHour();

    @Message
    String lastHour();

    @Message
    String constantsTitle();

    @Message
    String constantsNote();

    @Message
    String noConstants();

    @Message
    String symbol();

    @Message
    String value();

    @Message
    String origin();

    @Message
    String registrationsTitle();

    @Message
    String registrationsNote();

    @Message
    String version();

    @Message
    String changedAt();

    @Message
    String changedBy();

    @Message
    String parameters();

    @Message
    String dayZone();

    @Message
    String dayBefore();

    @Message
    String dayAfter();

    @Message
    String dayTotal();

    @Message
    String notAverage();

    @Message
    String allHoursGood();

    @Message
    String hoursTitle();

    @Message
    String hoursNote();

    @Message
    String status();

    @Message
    String minutesValid();

    @Message
    String suspect();

    @Message
    String conflicts();

    @Message
    String sealed();

    @Message
    String noReferenceSent();

    @Message
    String differenceOverHours(String difference, String hours);

    @Message
    String dayTitle(String date, String amount);

    @Message
    String hourTitle(String time, String amount);
}
