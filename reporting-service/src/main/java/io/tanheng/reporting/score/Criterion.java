/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.score;

import io.tanheng.contracts.source.LocalText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One criterion of a scheme.
 *
 * @param figure code of the figure of a unit, for measures that are about one
 * @param benchmark how the id of the parameter begins that the figure is compared with
 * @param weight of a hundred
 * @param steps from the best to the worst
 * @param otherwise points where no step is reached
 */
public record Criterion(
        String id,
        LocalText title,
        Measure measure,
        Optional<String> figure,
        Optional<String> benchmark,
        BigDecimal weight,
        List<Step> steps,
        BigDecimal otherwise) {

    /** A threshold in percent, itself included, and the points it gives. */
    public record Step(BigDecimal threshold, BigDecimal points) {}

    public Criterion {
        steps = List.copyOf(steps);
    }

    /** The points a value gives; they never fall when the value improves. */
    public BigDecimal points(BigDecimal value) {
        return steps.stream()
                .filter(step -> reached(value, step.threshold()))
                .findFirst()
                .map(Step::points)
                .orElse(otherwise);
    }

    private boolean reached(BigDecimal value, BigDecimal threshold) {
        int side = value.compareTo(threshold);
        return measure.higherIsBetter() ? side >= 0 : side <= 0;
    }
}
