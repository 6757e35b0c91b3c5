/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.math;

import java.util.List;
import java.util.Optional;

/** A formula as it is set on a page. */
sealed interface Formula {

    /** Parts side by side. */
    record Row(List<Formula> parts) implements Formula {}

    /** A letter or name that stands for a quantity. */
    record Name(String text) implements Formula {}

    record Digits(String text) implements Formula {}

    /** A sign between or around parts; stretches when it is a bracket. */
    record Sign(String text) implements Formula {}

    /** A named function such as {@code max}. */
    record Function(String text) implements Formula {}

    record Fraction(Formula above, Formula below) implements Formula {}

    /** A change of unit, as rules print it behind what they convert. */
    record Conversion(String from, String to) implements Formula {}

    record Root(Formula radicand) implements Formula {}

    record Script(Formula base, Optional<Formula> low, Optional<Formula> high) implements Formula {}

    /** One formula of several, each beside the condition it holds under. */
    record Cases(List<Case> cases) implements Formula {}

    /** A formula and its condition. */
    record Case(Formula formula, Formula condition) {}

    /** The letters of a name as {@code Q_sn}, however it is set; empty where it is no name. */
    default Optional<String> symbol() {
        if (this instanceof Name name) {
            return Optional.of(name.text());
        }
        if (this instanceof Script script && script.high().isEmpty()) {
            return script.base()
                    .symbol()
                    .flatMap(base -> script.low().flatMap(Formula::plain).map(low -> base + "_" + low));
        }
        return Optional.empty();
    }

    /** The characters of a simple part. */
    default Optional<String> plain() {
        if (this instanceof Name name) {
            return Optional.of(name.text());
        }
        if (this instanceof Digits digits) {
            return Optional.of(digits.text());
        }
        if (this instanceof Sign sign) {
            return Optional.of(sign.text());
        }
        if (this instanceof Row row) {
            StringBuilder text = new StringBuilder();
            for (Formula part : row.parts()) {
                Optional<String> plain = part.plain();
                if (plain.isEmpty()) {
                    return Optional.empty();
                }
                text.append(plain.get());
            }
            return Optional.of(text.toString());
        }
        return Optional.empty();
    }
}
