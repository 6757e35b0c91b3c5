/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The pages of engagements and certificates. */
@MessageBundle("engagement")
public interface EngagementWords {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String listTitle();

    @Message
    String none();

    @Message
    String engagement();

    @Message
    String claim();

    @Message
    String state();

    @Message
    String body();

    @Message
    String assurance();

    @Message
    String materiality();

    @Message
    String findings();

    @Message
    String certificate();

    @Message
    String openTitle();

    @Message
    String openNote();

    @Message
    String statement();

    @Message
    String person();

    @Message
    String level();

    @Message
    String materialityPercent();

    @Message
    String corrects();

    @Message
    String ask();

    @Message
    String noStatements();

    @Message
    String chooseStatement();

    @Message
    String heading(String number);

    @Message
    String version(String version);

    @Message
    String of(String site, String period);

    @Message
    String total();

    @Message
    String noTotal();

    @Message
    String stepClaim();

    @Message
    String stepPlan();

    @Message
    String stepSample();

    @Message
    String stepOpinion();

    @Message
    String stepReview();

    @Message
    String stepDecision();

    @Message
    String stepCertificate();

    @Message
    String notYet();

    @Message
    String by(String person, String when);

    @Message
    String byRole(String person, String role);

    @Message
    String nextTitle();

    @Message
    String nextNote();

    @Message
    String nothingNext();

    @Message
    String formPlan();

    @Message
    String formSample();

    @Message
    String formFinding();

    @Message
    String formAnswer(String number);

    @Message
    String formClose(String number);

    @Message
    String formOpinion();

    @Message
    String formReview();

    @Message
    String formDecide();

    @Message
    String formSuspend();

    @Message
    String formReinstate();

    @Message
    String formRevoke();

    @Message
    String formWithdraw();

    @Message
    String risks();

    @Message
    String hours();

    @Message
    String seed();

    @Message
    String sampleReason();

    @Message
    String severity();

    @Message
    String place();

    @Message
    String what();

    @Message
    String tonnes();

    @Message
    String answer();

    @Message
    String newVersion();

    @Message
    String closeAs();

    @Message
    String why();

    @Message
    String opinion();

    @Message
    String opinionText();

    @Message
    String agree();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String grant();

    @Message
    String granted();

    @Message
    String refused();

    @Message
    String reason();

    @Message
    String send();

    @Message
    String findingsNote();

    @Message
    String noFindings();

    @Message
    String ledgerTitle();

    @Message
    String ledgerText(String gross, String threshold, String percent);

    @Message
    String ledgerNoTotal(String gross);

    @Message
    String ledgerNet(String net);

    @Message
    String ledgerUnknown(String count);

    @Message
    String ledgerOpen(String count, String gross);

    @Message
    String ledgerUndecided();

    @Message
    String ledgerFine();

    @Message
    String ledgerMaterial();

    @Message
    String sampleTitle();

    @Message
    String sampleText(String hours, String seed);

    @Message
    String samplePackage();

    @Message
    String sampleNone();

    @Message
    String decisionsTitle();

    @Message
    String decisionsNote();

    @Message
    String number();

    @Message
    String when();

    @Message
    String who();

    @Message
    String role();

    @Message
    String decision();

    @Message
    String words();

    @Message
    String certificateTitle(String id);

    @Message
    String certificatesTitle();

    @Message
    String certificatesNone();

    @Message
    String certificatesIntro();

    @Message
    String standsYes();

    @Message
    String standsFlagged();

    @Message
    String standsSuspended();

    @Message
    String standsRevoked();

    @Message
    String standsExpired();

    @Message
    String attests();

    @Message
    String issuedTo();

    @Message
    String issuedBy();

    @Message
    String validFrom();

    @Message
    String validUntil();

    @Message
    String underEngagement();

    @Message
    String seeAsWell();

    @Message
    String flaggedTitle();

    @Message
    String flaggedText(String version, String when, String certified);

    @Message
    String flaggedDo();

    @Message
    String claimNew();

    @Message
    String checkTitle();

    @Message
    String checkNote();

    @Message
    String checkCommand();

    @Message
    String checkSm2();

    @Message
    String files();

    @Message
    String credentialFile();

    @Message
    String payloadFile();

    @Message
    String sm2File();

    @Message
    String sm2Key();

    @Message
    String didFile();

    @Message
    String packageFile();

    @Message
    String qr();

    @Message
    String inLog();

    @Message
    String noBody();

    @Message
    String verify();

    @Message
    String sentBack();

    @Message
    String roleOperator();

    @Message
    String roleVerifier();

    @Message
    String roleReviewer();

    @Message
    String roleDecider();

    @Message
    String assuranceReasonable();

    @Message
    String assuranceLimited();

    @Message
    String severityMisstatement();

    @Message
    String severityNonconformity();

    @Message
    String severityObservation();

    @Message
    String severityRequest();

    @Message
    String findingOpen();

    @Message
    String findingAnswered();

    @Message
    String findingCorrected();

    @Message
    String findingUncorrected();

    @Message
    String findingWithdrawn();

    @Message
    String opinionUnmodified();

    @Message
    String opinionModified();

    @Message
    String opinionAdverse();

    @Message
    String opinionDisclaimed();

    @Message
    String phaseClaimed();

    @Message
    String phasePlanned();

    @Message
    String phaseExamined();

    @Message
    String phaseOpined();

    @Message
    String phaseReviewed();

    @Message
    String phaseCertified();

    @Message
    String phaseSuspended();

    @Message
    String phaseRevoked();

    @Message
    String phaseRefused();

    @Message
    String phaseWithdrawn();

    @Message
    String inventoryRestedOn();

    @Message
    String restsOn();

    @Message
    String restsOnNote();

    @Message
    String derivedTitle();

    @Message
    String derivedNote();

    @Message
    String printed();

    @Message
    String printedOther();

    @Message
    String scoreTitle();

    @Message
    String scoreNote();

    @Message
    String scoreOf();

    @Message
    String scoreBetween(String least, String most);

    @Message
    String scoreOpen(String count);

    @Message
    String scoreOtherwise(String points);

    @Message
    String criterion();

    @Message
    String scoreValue();

    @Message
    String points();

    @Message
    String weight();

    @Message
    String scoreFrom();

    @Message
    String scoreSource();

    @Message
    String scoreSince();
}
