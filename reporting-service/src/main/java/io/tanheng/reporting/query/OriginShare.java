/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.statements.StatementShares;
import io.tanheng.methodology.sector.Origin;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/** How many of the tonnes came to be known in a way. */
public record OriginShare(Origin origin, BigDecimal tonnes, BigDecimal percent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** From the best way to the weakest; ways without a tonne are left out. */
    static List<OriginShare> of(StatementShares shares) {
        BigDecimal all = Arrays.stream(Origin.values())
                .map(origin -> tonnes(shares, origin))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Arrays.stream(Origin.values())
                .filter(origin -> tonnes(shares, origin).signum() != 0)
                .map(origin -> of(origin, tonnes(shares, origin), all))
                .toList();
    }

    private static OriginShare of(Origin origin, BigDecimal part, BigDecimal all) {
        return new OriginShare(
                origin,
                ShownDigits.of(part, StatementFigures.TONNE),
                part.multiply(HUNDRED).divide(all, 1, RoundingMode.HALF_UP));
    }

    private static BigDecimal tonnes(StatementShares shares, Origin origin) {
        return switch (origin) {
            case MEASURED -> shares.measured();
            case CALCULATED -> shares.calculated();
            case DEFAULTED -> shares.defaulted();
            case SUBSTITUTED -> shares.substituted();
        };
    }
}
