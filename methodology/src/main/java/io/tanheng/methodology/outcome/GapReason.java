/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.outcome;

/** Why a figure does not exist. */
public enum GapReason {
    /** An input lies outside what the rule accepts. */
    INVALID_INPUT,
    /** An input the rule needs was not delivered, or too little of it was valid. */
    MISSING_DATA,
    /** No edition of a parameter or rule covers the date. */
    OUT_OF_VALIDITY,
    /** The rule does not apply to this installation or hour. */
    NOT_APPLICABLE,
    /** The rule is known but not built. */
    UNSUPPORTED
}
