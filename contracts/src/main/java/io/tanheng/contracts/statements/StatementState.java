/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.statements;

/** How far a statement is. */
public enum StatementState {
    /** Every line and figure is there. */
    COMPLETE,
    /** The period is over and something is missing. */
    INCOMPLETE,
    /** The period is not over. */
    RUNNING
}
