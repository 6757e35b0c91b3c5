/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The printed report of a statement. */
@MessageBundle("report")
public interface ReportWords {

    @Message
    String title();

    @Message
    String preparedFrom(String version);

    @Message
    String noAssurance();

    @Message
    String organisation();

    @Message
    String sector();

    @Message
    String region();

    @Message
    String from();

    @Message
    String versionNumber();

    @Message
    String madeAt();

    @Message
    String asOf();

    @Message
    String plan();

    @Message
    String planVersion(String version);

    @Message
    String contentDigest();

    @Message
    String because();

    @Message
    String addressTitle();

    @Message
    String total();

    @Message
    String soFarNote();

    @Message
    String missing();

    @Message
    String reasonsIntro();

    @Message
    String complete();

    @Message
    String units();

    @Message
    String methodology();

    @Message
    String methodDigest();

    @Message
    String basis();

    @Message
    String figure();

    @Message
    String value();

    @Message
    String measuredHours();

    @Message
    String gapsIntro();

    @Message
    String stacksMonths();

    @Message
    String checkIntro();

    @Message
    String whyDiffer();

    @Message
    String notCounted();

    @Message
    String notCountedIntro();

    @Message
    String notCountedNone();

    @Message
    String changesTitle();

    @Message
    String changesNone();

    @Message
    String changesNoFigure();

    @Message
    String records();

    @Message
    String recordsIntro();

    @Message
    String activityData();

    @Message
    String factors();

    @Message
    String result();

    @Message
    String formulas();

    @Message
    String forAll();

    @Message
    String measuredIn();

    @Message
    String address();

    @Message
    String rules();

    @Message
    String rulesIntro();

    @Message
    String rule();

    @Message
    String formula();

    @Message
    String clause();

    @Message
    String sure();

    @Message
    String parameters();

    @Message
    String parametersIntro();

    @Message
    String parameter();

    @Message
    String inForce();

    @Message
    String doubts();

    @Message
    String doubtsIntro();

    @Message
    String doubtsNone();

    @Message
    String evidence();

    @Message
    String evidenceIntro();

    @Message
    String notLogged();

    @Message
    String log();

    @Message
    String entry();

    @Message
    String leaf();

    @Message
    String checkpointSize();

    @Message
    String checkpointRoot();

    @Message
    String keys();

    @Message
    String packageTitle();

    @Message
    String packageIntro();

    @Message
    String file();

    @Message
    String fileWhat();

    @Message
    String fileStatement();

    @Message
    String fileRecords();

    @Message
    String fileDerivations();

    @Message
    String fileParameters();

    @Message
    String fileHours();

    @Message
    String fileProofs();

    @Message
    String fileProof();

    @Message
    String fileWorkbook();

    @Message
    String fileManifest();

    @Message
    String checkTitle();

    @Message
    String howIntro();

    @Message
    String checkKey();

    @Message
    String digitsTitle();

    @Message
    String digitsText();

    @Message
    String qr();
}
