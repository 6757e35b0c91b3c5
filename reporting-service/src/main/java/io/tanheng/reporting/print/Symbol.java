/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.print;

/**
 * A letter of a formula.
 *
 * @param index what is set low beside it; empty where there is nothing
 */
public record Symbol(String letter, String index) {

    /** What one record comes to is called {@code E[coal 2026-03]}; the record is named beside it. */
    static Symbol of(String written) {
        int bracket = written.indexOf('[');
        String symbol = bracket < 0 ? written : written.substring(0, bracket);
        int low = symbol.indexOf('_');
        return low < 0
                ? new Symbol(symbol, "")
                : new Symbol(symbol.substring(0, low), symbol.substring(low + 1).replace('_', ' '));
    }
}
