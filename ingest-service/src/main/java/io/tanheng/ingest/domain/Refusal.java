/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.domain;

import io.tanheng.contracts.quarantine.QuarantineReason;
import io.tanheng.telemetry.model.Decoded;
import io.tanheng.telemetry.model.TelemetryProblem;

/**
 * Why a piece cannot be used.
 *
 * @param detail what was found, what was expected and what to do
 */
record Refusal(QuarantineReason reason, String detail) {

    static Refusal of(Decoded.Refused refused) {
        return new Refusal(reason(refused.problem()), refused.detail());
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
