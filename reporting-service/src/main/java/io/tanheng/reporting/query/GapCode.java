/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.methodology.outcome.GapReason;

/** Why there is no number where one could stand; the first five are the methodology's own reasons. */
public enum GapCode {
    INVALID_INPUT,
    MISSING_DATA,
    OUT_OF_VALIDITY,
    NOT_APPLICABLE,
    UNSUPPORTED,
    /** No rule computes from this source. */
    NO_METHOD,
    /** The hour is past and no sealed hour has come. */
    NO_HOUR,
    /** The hour is not over, or it is over and waits for late data before it is sealed. */
    NOT_SEALED_YET,
    /** The hour lies before the first one known of the source. */
    BEFORE_FIRST_HOUR,
    /** The source does not send this. */
    NOT_MEASURED,
    /** Not one hour of the period has a figure. */
    NO_HOURS_WITH_FIGURE,
    /** Activity data the figure rests on is missing or cannot be used. */
    INCOMPLETE;

    /** Whether a number should stand here and something is amiss; where none is expected, nothing is. */
    public boolean due() {
        return switch (this) {
            case NO_METHOD, NOT_SEALED_YET, BEFORE_FIRST_HOUR, NOT_MEASURED -> false;
            case INVALID_INPUT,
                    MISSING_DATA,
                    OUT_OF_VALIDITY,
                    NOT_APPLICABLE,
                    UNSUPPORTED,
                    NO_HOUR,
                    NO_HOURS_WITH_FIGURE,
                    INCOMPLETE -> true;
        };
    }

    static GapCode of(GapReason reason) {
        return switch (reason) {
            case INVALID_INPUT -> INVALID_INPUT;
            case MISSING_DATA -> MISSING_DATA;
            case OUT_OF_VALIDITY -> OUT_OF_VALIDITY;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case UNSUPPORTED -> UNSUPPORTED;
        };
    }
}
