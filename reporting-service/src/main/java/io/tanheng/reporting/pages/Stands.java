/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.reporting.domain.Certificate;
import io.tanheng.reporting.pages.words.EngagementWords;
import io.tanheng.reporting.pages.words.Mark;
import java.time.Instant;

/** Whether a certificate still stands, for people. */
final class Stands {

    private Stands() {}

    static Mark of(Certificate certificate, Instant now, EngagementWords words) {
        return switch (certificate.standing()) {
            case REVOKED -> new Mark("bad", "bad", words.standsRevoked());
            case SUSPENDED -> new Mark("warn", "warn", words.standsSuspended());
            case CLAIMED, PLANNED, EXAMINED, OPINED, REVIEWED, CERTIFIED, REFUSED, WITHDRAWN ->
                granted(certificate, now, words);
        };
    }

    private static Mark granted(Certificate certificate, Instant now, EngagementWords words) {
        if (!now.isBefore(certificate.validUntil())) {
            return new Mark("still", "still", words.standsExpired());
        }
        return certificate.flags().isEmpty()
                ? new Mark("good", "check", words.standsYes())
                : new Mark("warn", "warn", words.standsFlagged());
    }
}
