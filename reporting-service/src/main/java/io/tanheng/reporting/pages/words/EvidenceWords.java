/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page of the evidence log, and what other pages say of it. */
@MessageBundle("evidence")
public interface EvidenceWords {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String entries();

    @Message
    String newestAt(String keys);

    @Message
    String nothingYet();

    @Message
    String noKeys();

    @Message
    String waiting();

    @Message
    String nobodyWaits();

    @Message
    String waitingCount(String count);

    @Message
    String origin();

    @Message
    String root();

    @Message
    String checkpoint();

    @Message
    String checkpointFile();

    @Message
    String pathTitle();

    @Message
    String stepFigure();

    @Message
    String stepFigureText();

    @Message
    String stepEntry();

    @Message
    String stepEntryText();

    @Message
    String stepTree();

    @Message
    String stepTreeText(String count);

    @Message
    String stepSigned();

    @Message
    String stepSignedText(String keys);

    @Message
    String stepUnsigned();

    @Message
    String stepWitness();

    @Message
    String stepWitnessText(String signed, String all);

    @Message
    String stepNoWitness();

    @Message
    String stepTime();

    @Message
    String stepTimeText(String time, String count);

    @Message
    String stepNoTime();

    @Message
    String stepNoAuthority();

    @Message
    String checkTitle();

    @Message
    String checkNote();

    @Message
    String checkAll();

    @Message
    String checkStamp();

    @Message
    String keysTitle();

    @Message
    String keysNote();

    @Message
    String kind();

    @Message
    String validFrom();

    @Message
    String validUntil();

    @Message
    String key();

    @Message
    String witnessesTitle();

    @Message
    String witnessesNote();

    @Message
    String noWitnesses();

    @Message
    String witness();

    @Message
    String hasSigned();

    @Message
    String when();

    @Message
    String never();

    @Message
    String stampsTitle();

    @Message
    String stampsNote(String count);

    @Message
    String noStamps();

    @Message
    String noAuthority();

    @Message
    String demonstration();

    @Message
    String size();

    @Message
    String imprint();

    @Message
    String authority();

    @Message
    String files();

    @Message
    String answer();

    @Message
    String stampedBytes();

    @Message
    String certificates();

    @Message
    String inLog();

    @Message
    String entryOf(String index, String size);

    @Message
    String proofFile();

    @Message
    String notYet();
}
