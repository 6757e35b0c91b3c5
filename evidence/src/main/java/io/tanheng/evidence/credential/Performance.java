/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.credential;

import io.tanheng.evidence.canonical.JsonBuilder;
import io.tanheng.evidence.canonical.JsonValue.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A figure a certificate attests.
 *
 * @param metric what it is a figure of
 * @param unit by its UN/ECE Recommendation 20 code, such as TNE for tonnes
 * @param tolerance the expanded uncertainty in the same unit; absent where none was worked out
 */
public record Performance(Named metric, BigDecimal value, String unit, Optional<BigDecimal> tolerance) {

    private static final int GRAMS = 6;

    /** Tonnes as a credential has them, to the gram: JSON keeps no more digits of large ones. */
    public static BigDecimal toTheGram(BigDecimal tonnes) {
        return tonnes.setScale(GRAMS, RoundingMode.HALF_UP);
    }

    JsonObject json() {
        JsonBuilder measure = JsonBuilder.object().with("value", value).with("unit", unit);
        tolerance.ifPresent(spread -> measure.with("upperTolerance", spread).with("lowerTolerance", spread));
        return JsonBuilder.object()
                .with("metric", metric.json("PerformanceMetric"))
                .with("measure", measure)
                .build();
    }
}
