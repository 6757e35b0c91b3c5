/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.methodology.outcome.Sentence;

/** A vector or a file that cannot be run: the message says what was found, what was expected and what to do. */
final class UnusableInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    UnusableInputException(Sentence sentence) {
        super(sentence.en());
        this.sentence = sentence;
    }

    UnusableInputException(Sentence sentence, Throwable cause) {
        super(sentence.en(), cause);
        this.sentence = sentence;
    }

    /** The places {@code {0}} and so on are filled with the parts. */
    UnusableInputException(String en, String zh, Object... parts) {
        this(Sentence.of(en, zh, parts));
    }

    Sentence sentence() {
        return sentence;
    }
}
