/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

/** A vector or a file that cannot be run: the message says what was found, what was expected and what to do. */
final class UnusableInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableInputException(String message) {
        super(message);
    }

    UnusableInputException(String message, Throwable cause) {
        super(message, cause);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
