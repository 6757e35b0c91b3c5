/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.statements;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;

/**
 * One month of a stack: CO2 in tonnes of the hours that have a figure.
 *
 * @param signed how much of it rests on signed readings; absent where no hour speaks of signatures
 */
public record StackMonth(YearMonth month, BigDecimal tonnes, StackHours hours, Optional<SignedTonnes> signed) {

    /** A month of which nothing is signed. */
    public StackMonth(YearMonth month, BigDecimal tonnes, StackHours hours) {
        this(month, tonnes, hours, Optional.empty());
    }

    /** Both together, under the name of this month. */
    public StackMonth plus(StackMonth other) {
        return new StackMonth(
                month, tonnes.add(other.tonnes), hours.plus(other.hours), SignedTonnes.sum(signed, other.signed));
    }

    /** Out of so many hours that have passed. */
    public StackMonth outOf(int passed) {
        return new StackMonth(month, tonnes, hours.outOf(passed), signed);
    }
}
