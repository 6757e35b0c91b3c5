/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.activity;

import io.tanheng.methodology.sector.GapCode;

/** What can be wrong with activity data or a monitoring plan that somebody sends. */
public enum ProblemCode {
    /** No monitoring plan of that site. */
    UNKNOWN_SITE,
    /** No unit of that name in the plan of the site. */
    UNKNOWN_UNIT,
    /** No fuel, material or product of that name, or a kind the methodology does not count. */
    UNKNOWN_ITEM,
    /** A property or choice the item does not have. */
    UNKNOWN_PROPERTY,
    /** A unit of measurement that is not known or measures something else. */
    WRONG_UNIT,
    /** A value outside its plausible band. */
    IMPLAUSIBLE,
    /** A property or choice that must be given is not. */
    MISSING_PROPERTY,
    /** A value of which nothing is made, since another way goes before it. */
    NOT_USED,
    /** Text where a number must be, or a number that can be read in two ways. */
    NOT_A_NUMBER,
    /** A cell whose formula ended in an error. */
    FORMULA_ERROR,
    /** No period of whole months. */
    NOT_A_PERIOD,
    /** Reported by month, but given for another period. */
    OUTSIDE_PERIOD,
    /** No edition of the methodology covers the period. */
    PERIOD_NOT_COVERED,
    /** Values of something that stood still. */
    STANDSTILL_WITH_VALUES,
    /** A record of the same identity is there, with other values. */
    DUPLICATE_RECORD,
    /** No record to correct or withdraw. */
    NOTHING_TO_CORRECT,
    /** Somebody has corrected the record already. */
    ALREADY_CORRECTED,
    /** A correction that does not say why. */
    MISSING_REASON,
    /** Nobody answers for it. */
    MISSING_PERSON,
    /** No source document, or none that is kept. */
    MISSING_DOCUMENT,
    /** An analysis without sample or laboratory. */
    MISSING_ANALYSIS,
    /** A field that must be there is not. */
    MISSING_FIELD,
    /** A field nobody knows. */
    UNKNOWN_FIELD,
    /** A column nobody knows. */
    UNKNOWN_COLUMN,
    /** A table that fits no input of the methodology. */
    UNKNOWN_TABLE,
    /** Characters that are no text, or too many of them. */
    NOT_TEXT,
    /** A word that is not among those allowed. */
    UNKNOWN_WORD,
    /** A body or file that cannot be read. */
    UNREADABLE,
    /** More bytes or rows than are taken at once. */
    TOO_LARGE,
    /** Nothing to keep. */
    EMPTY,
    /** No methodologies of that family. */
    UNKNOWN_FAMILY,
    /** A family has no edition for that purpose. */
    UNKNOWN_PURPOSE,
    /** A name that is not allowed. */
    NAME_NOT_ALLOWED,
    /** Two things of the same name. */
    NAME_TWICE,
    /** A unit of the plan that has records and would be left out. */
    UNIT_HAS_RECORDS,
    /** Somebody has changed it since it was read. */
    VERSION_CONFLICT;

    /** The code a fault of the methodology has here. */
    static ProblemCode of(GapCode code) {
        return switch (code) {
            case UNKNOWN_ITEM -> UNKNOWN_ITEM;
            case UNKNOWN_PROPERTY -> UNKNOWN_PROPERTY;
            case WRONG_UNIT -> WRONG_UNIT;
            case IMPLAUSIBLE -> IMPLAUSIBLE;
            case MISSING_PROPERTY -> MISSING_PROPERTY;
            case NOT_USED -> NOT_USED;
            case OUTSIDE_PERIOD -> OUTSIDE_PERIOD;
            case DUPLICATE_RECORD -> DUPLICATE_RECORD;
            case PERIOD_NOT_COVERED, EDITIONS_MIXED -> PERIOD_NOT_COVERED;
            case MISSING_MONTH, MISSING_INPUT, NO_PARAMETER, NO_WAY, RULE_REFUSED -> MISSING_FIELD;
        };
    }
}
