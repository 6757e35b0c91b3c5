/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

/**
 * Where on the page steps over a record stand.
 *
 * @param code of the line, or of the input whose records they complete
 * @param input the input the records belong to
 */
record StepPlace(String code, String input) {

    /** The place of a step on the page. */
    static String id(String code, String symbol) {
        return "step-" + code + "-" + symbol;
    }

    String id(String symbol) {
        return id(code, symbol);
    }
}
