/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.books;

import io.tanheng.demo.plants.operation.Operation;
import io.tanheng.demo.plants.operation.Plant;
import io.tanheng.demo.plants.unit.Flow;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a plant really burnt, used and made in a month of its zone; a pure function of time, also of times long before any reading.
 *
 * @param amounts rates of {@link Flow} times seconds: kilograms, normal cubic metres or megajoules
 * @param hours of operation
 */
record TrueMonth(YearMonth month, Map<Flow, Double> amounts, double hours) {

    /** Fine enough for ramps and for nights that begin at ten past eleven. */
    private static final Duration STEP = Duration.ofMinutes(10);

    private static final double SECONDS_PER_HOUR = 3600;

    TrueMonth {
        amounts = Map.copyOf(amounts);
    }

    static TrueMonth of(Plant plant, YearMonth month) {
        Instant end = month.plusMonths(1).atDay(1).atStartOfDay(plant.zone()).toInstant();
        Instant at = month.atDay(1).atStartOfDay(plant.zone()).toInstant().plus(STEP.dividedBy(2));
        Map<Flow, Double> amounts = new EnumMap<>(Flow.class);
        long running = 0;
        for (; at.isBefore(end); at = at.plus(STEP)) {
            if (plant.at(at) instanceof Operation.Running now) {
                running++;
                now.state().flows().forEach((flow, rate) -> amounts.merge(flow, rate * STEP.toSeconds(), Double::sum));
            }
        }
        return new TrueMonth(month, amounts, running * STEP.toSeconds() / SECONDS_PER_HOUR);
    }

    double tonnes(Flow flow) {
        return amount(flow) / 1000;
    }

    double normalCubicMetres(Flow flow) {
        return amount(flow);
    }

    double megawattHours(Flow flow) {
        return amount(flow) / SECONDS_PER_HOUR;
    }

    double gigajoules(Flow flow) {
        return amount(flow) / 1000;
    }

    private double amount(Flow flow) {
        return amounts.getOrDefault(flow, 0.0);
    }
}
