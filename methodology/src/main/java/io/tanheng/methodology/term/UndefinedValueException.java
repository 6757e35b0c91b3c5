/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.term;

/** A formula that has no value for its operands; a rule turns it into a gap. */
final class UndefinedValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UndefinedValueException(String message) {
        super(message, null, false, false);
    }
}
