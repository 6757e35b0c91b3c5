/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.term;

import io.tanheng.methodology.outcome.Sentence;

/** A formula that has no value for its operands; a rule turns it into a gap. */
final class UndefinedValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    UndefinedValueException(Sentence sentence) {
        super(sentence.en(), null, false, false);
        this.sentence = sentence;
    }

    /** Why there is none. */
    Sentence sentence() {
        return sentence;
    }
}
