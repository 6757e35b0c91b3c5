/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.export;

import java.math.BigDecimal;
import java.util.Optional;

/** One cell of a table. */
public sealed interface Cell {

    /** The cell as text, the same in every kind of file. */
    String text();

    /** Words. */
    record Text(String text) implements Cell {}

    /** A number with exactly the digits shown. */
    record Amount(BigDecimal value) implements Cell {
        @Override
        public String text() {
            return value.toPlainString();
        }
    }

    /** Why no number is there; a gap never looks like a zero. */
    record Missing(String text) implements Cell {}

    /** Nothing to say here. */
    record Empty() implements Cell {
        @Override
        public String text() {
            return "";
        }
    }

    static Cell text(String text) {
        return new Text(text);
    }

    static Cell text(Optional<String> text) {
        return text.<Cell>map(Text::new).orElseGet(Empty::new);
    }

    static Cell number(long value) {
        return new Amount(BigDecimal.valueOf(value));
    }

    static Cell number(Optional<BigDecimal> value) {
        return value.<Cell>map(Amount::new).orElseGet(Empty::new);
    }
}
