/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

/** Why a line or a figure of a methodology is incomplete. */
public enum GapCode {
    /** No fuel, material or product of that name. */
    UNKNOWN_ITEM,
    /** A property or choice the item does not have. */
    UNKNOWN_PROPERTY,
    /** A unit that measures something else. */
    WRONG_UNIT,
    /** A value outside its plausible band. */
    IMPLAUSIBLE,
    /** A property or choice that must be given is not. */
    MISSING_PROPERTY,
    /** A value of which nothing is made, since the record gives what would follow from it, or another way to it. */
    NOT_USED,
    /** A month without a record, and without word that the source stood still. */
    MISSING_MONTH,
    /** Nothing was reported of what must be. */
    MISSING_INPUT,
    /** Two records of the same item, source and month. */
    DUPLICATE_RECORD,
    /** A record of a month outside the reporting period. */
    OUTSIDE_PERIOD,
    /** The edition does not cover the period. */
    PERIOD_NOT_COVERED,
    /** A parameter changes within the period, so that one total would mix two editions. */
    EDITIONS_MIXED,
    /** No parameter of that name, or none in force. */
    NO_PARAMETER,
    /** None of the alternative ways has what it needs. */
    NO_WAY,
    /** A rule refuses its operands. */
    RULE_REFUSED
}
