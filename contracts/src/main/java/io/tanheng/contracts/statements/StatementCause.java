/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.statements;

import io.tanheng.contracts.source.LocalText;
import java.util.Optional;

/**
 * Why a version exists.
 *
 * @param record number of the record of activity data that came or was corrected
 * @param parameter id of the parameter that has another value
 * @param sentence in words: who, what, from what to what
 */
public record StatementCause(Kind kind, Optional<Long> record, Optional<String> parameter, LocalText sentence) {

    /** What there was before and is now otherwise. */
    public enum Kind {
        FIRST,
        ACTIVITY_DATA,
        MEASUREMENT,
        PLAN,
        LAW
    }
}
