/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The printed certificate. */
@MessageBundle("paper")
public interface PaperWords {

    @Message
    String kind();

    @Message
    String number(String id);

    @Message
    String attests(String issuer);

    @Message
    String attestsInventory(String issuer);

    @Message
    String figures();

    @Message
    String opinion();

    @Message
    String scheme();

    @Message
    String criterion();

    @Message
    String assessed();

    @Message
    String holder();

    @Message
    String issuer();

    @Message
    String valid();

    @Message
    String fromTo(String from, String until);

    @Message
    String statement();

    @Message
    String statementVersion(String site, String period, String version);

    @Message
    String statementDigest();

    @Message
    String evidence();

    @Message
    String evidenceDigest();

    @Message
    String standingTitle();

    @Message
    String standing();

    @Message
    String address();

    @Message
    String revocation();

    @Message
    String suspension();

    @Message
    String entry(String index);

    @Message
    String signatures();

    @Message
    String signaturesIntro();

    @Message
    String key();

    @Message
    String second();

    @Message
    String secondIs(String address);

    @Message
    String payloadDigest();

    @Message
    String credentialDigest();

    @Message
    String checkTitle();

    @Message
    String checkIntro();

    @Message
    String qr();
}
