/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.contracts.quarantine.QuarantineReason;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.Hold;
import io.tanheng.reporting.pages.words.Mark;
import io.tanheng.reporting.query.QuarantineRow;
import io.tanheng.reporting.query.QuarantineState;
import java.util.Optional;

/**
 * The way out of quarantine for one entry, and how far it has come; a part of the entry's page that renews itself.
 *
 * @param waiting ingest was asked and has not answered
 * @param failure why asking failed
 */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReleaseCard(
        Page page,
        Mark mark,
        String releaseWords,
        boolean releasable,
        boolean waiting,
        String releaseHref,
        Optional<String> failure)
        implements TemplateInstance {

    /** What is known of a release just asked for. */
    enum Answer {
        NONE,
        /** Kafka did not take the command. */
        NOT_SENT,
        /** The page waited for ingest, and ingest has answered. */
        HEARD
    }

    static ReleaseCard of(QuarantineRow row, Page page, Answer answer) {
        return new ReleaseCard(
                page,
                page.marks().of(row.state()),
                words(row, page),
                row.state() == QuarantineState.OPEN,
                row.state() == QuarantineState.RELEASE_REQUESTED,
                page.to().quarantined(row.id()) + "/release",
                failure(row, page, answer));
    }

    private static Optional<String> failure(QuarantineRow row, Page page, Answer answer) {
        Hold words = page.words().hold();
        return switch (answer) {
            case NONE -> Optional.empty();
            case NOT_SENT -> Optional.of(words.notSent());
            case HEARD ->
                row.state() == QuarantineState.OPEN
                        ? Optional.of(words.cameBack(page.words().states().reason(row.reason())))
                        : Optional.empty();
        };
    }

    /** Whether the same bytes can be good once the registry, the clock or the retention is another. */
    private static boolean curable(QuarantineReason reason) {
        return switch (reason) {
            case UNIT_NOT_KNOWN,
                    UNIT_MISMATCH,
                    UNKNOWN_SOURCE,
                    FORMAT_MISMATCH,
                    SOURCE_MISMATCH,
                    UNKNOWN_PARAMETER,
                    TIME_IN_FUTURE,
                    TIME_TOO_OLD,
                    SIGNATURE_MISSING,
                    KEY_UNKNOWN,
                    KEY_NOT_VALID,
                    SIGNATURE_WRONG,
                    NOT_DECRYPTABLE -> true;
            case NOT_DECODABLE,
                    WRONG_LENGTH,
                    WRONG_CHECKSUM,
                    UNSUPPORTED_COMMAND,
                    UNSUPPORTED_VERSION,
                    TIME_NOT_READABLE,
                    VALUE_NOT_A_NUMBER,
                    TOPIC_NOT_READABLE,
                    TOO_LARGE,
                    MANIFEST_MALFORMED,
                    MANIFEST_OF_OTHER_SOURCE,
                    MANIFEST_MISMATCH,
                    TIMESTAMP_WRONG,
                    NONCE_REPEATED -> false;
        };
    }

    private static String words(QuarantineRow row, Page page) {
        Hold words = page.words().hold();
        String by = row.stateBy().orElseGet(words::unknownPerson);
        String since = row.stateSince()
                .map(at -> page.show().moment(at, page.clock().zone()))
                .orElse("—");
        return switch (row.state()) {
            case OPEN -> curable(row.reason()) ? words.openWords() : words.openForGood();
            case RELEASE_REQUESTED -> words.requestedWords(since, by);
            case RELEASED -> words.releasedWords(since, by);
        };
    }
}
