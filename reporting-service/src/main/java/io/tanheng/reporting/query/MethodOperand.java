/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * Where a letter of a formula comes from.
 *
 * @param of symbol, code or parameter id; the id may have places for items
 * @param within the input or line it is of
 * @param takenOff whether it is subtracted from a sum
 * @param parameters each dated parameter it can be in the period
 */
public record MethodOperand(
        String symbol,
        LocalText name,
        Kind kind,
        String of,
        LocalText ofName,
        Optional<String> within,
        Optional<LocalText> withinName,
        boolean takenOff,
        List<MethodParameter> parameters) {

    /** Where values come from. */
    public enum Kind {
        /** The record at hand. */
        RECORD,
        /** The only record of another input. */
        INPUT,
        /** An earlier step. */
        STEP,
        /** A dated parameter that must not change within the period. */
        PARAMETER,
        /** A dated parameter as it is in the month of the record. */
        PARAMETER_OF_MONTH,
        /** A property of each record of an input. */
        EACH_PROPERTY,
        /** A step of each record of a line. */
        EACH_STEP,
        /** The sum of a line. */
        LINE,
        /** A total or figure before. */
        FIGURE
    }
}
