/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.statements;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Sums of figures that may be missing. */
public final class WholeSum {

    private WholeSum() {}

    /** Absent as soon as one is, and where there is none: a smaller sum would look like a good year. */
    public static Optional<BigDecimal> of(Stream<Optional<BigDecimal>> values) {
        return values.reduce((one, next) -> one.flatMap(sum -> next.map(sum::add)))
                .orElse(Optional.empty());
    }
}
