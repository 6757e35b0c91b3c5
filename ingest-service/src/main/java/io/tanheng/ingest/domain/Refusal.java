/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.domain;

import io.tanheng.contracts.quarantine.QuarantineReason;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.telemetry.model.Decoded;
import io.tanheng.telemetry.model.TelemetryProblem;

/**
 * Why a piece cannot be used.
 *
 * @param sentence what was found, what was expected and what to do
 */
record Refusal(QuarantineReason reason, Sentence sentence) {

    /** The places {@code {0}} and so on are filled with the parts. */
    Refusal(QuarantineReason reason, String en, String zh, Object... parts) {
        this(reason, Sentence.of(en, zh, parts));
    }

    static Refusal of(Decoded.Refused refused) {
        return new Refusal(reason(refused.problem()), new Sentence(refused.detail(), refused.chinese()));
    }

    /** What strangers write, for a sentence: cut and without control characters. */
    static String quoted(String found) {
        return io.tanheng.evidence.problem.Refusal.quote(found);
    }

    private static QuarantineReason reason(TelemetryProblem problem) {
        return switch (problem) {
            case NOT_DECODABLE -> QuarantineReason.NOT_DECODABLE;
            case WRONG_LENGTH -> QuarantineReason.WRONG_LENGTH;
            case WRONG_CHECKSUM -> QuarantineReason.WRONG_CHECKSUM;
            case UNSUPPORTED_COMMAND -> QuarantineReason.UNSUPPORTED_COMMAND;
            case UNSUPPORTED_VERSION -> QuarantineReason.UNSUPPORTED_VERSION;
            case TIME_NOT_READABLE -> QuarantineReason.TIME_NOT_READABLE;
            case VALUE_NOT_A_NUMBER -> QuarantineReason.VALUE_NOT_A_NUMBER;
            case UNIT_NOT_KNOWN -> QuarantineReason.UNIT_NOT_KNOWN;
        };
    }
}
