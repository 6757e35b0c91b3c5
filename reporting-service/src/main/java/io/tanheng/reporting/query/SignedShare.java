/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.statements.SignedTonnes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How many of some tonnes rest on readings their device signed.
 *
 * @param percent of all tonnes, rounded down, so that only the whole is 100; absent where there are no tonnes to be a part of
 * @param stamped those that rest on readings that are time-stamped too
 */
public record SignedShare(
        Figure signed, Optional<BigDecimal> percent, Figure stamped, Optional<BigDecimal> stampedPercent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 1;

    static SignedShare of(SignedTonnes part, BigDecimal whole) {
        return new SignedShare(
                Figure.of(part.signed(), StatementFigures.TONNE),
                percent(part.signed(), whole),
                Figure.of(part.stamped(), StatementFigures.TONNE),
                percent(part.stamped(), whole));
    }

    private static Optional<BigDecimal> percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.DOWN));
    }
}
