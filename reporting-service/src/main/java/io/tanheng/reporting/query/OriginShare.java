/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.statements.StatementShares;
import io.tanheng.methodology.sector.Origin;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** How many of the tonnes came to be known in a way. */
public record OriginShare(Origin origin, BigDecimal tonnes, BigDecimal percent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** From the best way to the weakest; ways without a tonne are left out. */
    static List<OriginShare> of(StatementShares shares) {
        List<BigDecimal> tonnes =
                List.of(shares.measured(), shares.calculated(), shares.defaulted(), shares.substituted());
        BigDecimal all = tonnes.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<OriginShare> found = new ArrayList<>();
        for (Origin origin : Origin.values()) {
            BigDecimal part = tonnes.get(origin.ordinal());
            if (part.signum() != 0) {
                found.add(new OriginShare(
                        origin,
                        ShownDigits.of(part, StatementFigures.TONNE),
                        part.multiply(HUNDRED).divide(all, 1, RoundingMode.HALF_UP)));
            }
        }
        return List.copyOf(found);
    }
}
