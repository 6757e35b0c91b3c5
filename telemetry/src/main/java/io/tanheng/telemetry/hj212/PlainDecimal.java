/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.hj212;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A decimal number as HJ 212 writes it: digits with an optional sign and point, no exponent. */
final class PlainDecimal {

    private static final Pattern FORM = Pattern.compile("[+-]?(?:\\d{1,40}(?:\\.\\d{0,40})?|\\.\\d{1,40})");

    private PlainDecimal() {}

    /** The number with its digits kept, so that 54.40 stays 54.40. */
    static Optional<BigDecimal> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
