/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page of a reading and what is said about frames. */
@MessageBundle("bytes")
public interface Bytes {

    @Message
    String walk();

    @Message
    String walkHour();

    @Message
    String walkAverage();

    @Message
    String walkReading();

    @Message
    String walkFrame();

    @Message
    String walkNone();

    @Message
    String walkBytes(String count);

    @Message
    String title(String statistic);

    @Message
    String suspect();

    @Message
    String asSentUnit();

    @Message
    String plausible();

    @Message
    String receivedAt();

    @Message
    String partition();

    @Message
    String offset();

    @Message
    String frameTitle();

    @Message
    String frameNote(String format, String count);

    @Message
    String download();

    @Message
    String checksum();

    @Message
    String sent();

    @Message
    String computed();

    @Message
    String matches();

    @Message
    String differs();

    @Message
    String noChecksum();

    @Message
    String hexTitle();

    @Message
    String field();

    @Message
    String asSent();

    @Message
    String meaning();

    @Message
    String header();

    @Message
    String headerMeans();

    @Message
    String length();

    @Message
    String lengthMeans(String count);

    @Message
    String lengthRight(String count);

    @Message
    String lengthWrong(String said, String found);

    @Message
    String qn(String time);

    @Message
    String qnPlain();

    @Message
    String st31();

    @Message
    String st22();

    @Message
    String st21();

    @Message
    String st32();

    @Message
    String st91();

    @Message
    String stOther();

    @Message
    String cn2011();

    @Message
    String cn2051();

    @Message
    String cn2061();

    @Message
    String cn2031();

    @Message
    String cnOther();

    @Message
    String pw();

    @Message
    String mn();

    @Message
    String flag(String number, String version, String split, String answer);

    @Message
    String flagSplit();

    @Message
    String flagWhole();

    @Message
    String flagAnswer();

    @Message
    String flagNoAnswer();

    @Message
    String flagVersionOther(String number);

    @Message
    String pnum();

    @Message
    String pno();

    @Message
    String cp();

    @Message
    String dataTime(String time);

    @Message
    String itemValue(String parameter, String statistic);

    @Message
    String itemFlag(String word);

    @Message
    String itemOther(String parameter);

    @Message
    String statisticRtd();

    @Message
    String statisticAvg();

    @Message
    String statisticMin();

    @Message
    String statisticMax();

    @Message
    String statisticCou();

    @Message
    String statisticZs(String statistic);

    @Message
    String crcMeans(String computed);

    @Message
    String crcLabel();

    @Message
    String endLabel();

    @Message
    String endMeans();

    @Message
    String unknownLabel();

    @Message
    String unknownMeans();

    @Message
    String senmlBase();

    @Message
    String senmlName();

    @Message
    String senmlValue();

    @Message
    String senmlUnit();

    @Message
    String senmlTime();

    @Message
    String senmlOther();

    @Message
    String statisticSample();

    @Message
    String statisticAverage(String seconds);

    @Message
    String statisticMinimum(String seconds);

    @Message
    String statisticMaximum(String seconds);

    @Message
    String statisticTotal(String seconds);

    @Message
    String statisticAverageMinute();

    @Message
    String statisticAverageHour();
}
