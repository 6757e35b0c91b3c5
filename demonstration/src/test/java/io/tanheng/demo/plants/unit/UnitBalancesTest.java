/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tanheng.demo.plants.physics.Air;
import io.tanheng.demo.plants.physics.Balance;
import io.tanheng.demo.plants.physics.Elements;
import io.tanheng.demo.plants.physics.HeatBalance;
import io.tanheng.demo.plants.physics.Weather;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnitBalancesTest {

    private static final double EXACT = 1e-12;

    static Stream<Unit> units() {
        return Stream.of(new CoalUnit(), new GasUnit(), new CementKiln(), new SteelPowerUnit(), new SinterStrand());
    }

    private static List<UnitState> states(Unit unit) {
        List<UnitState> states = new ArrayList<>();
        for (double load : new double[] {0.25, 0.5, 0.8, 1.02}) {
            for (double celsius : new double[] {-12, 8, 36}) {
                for (double wander : new double[] {-1, 0, 1}) {
                    Weather weather = new Weather(celsius, 100_700, new Air(0.013));
                    states.add(unit.run(new Conditions(load, weather, wander, -wander)));
                }
            }
        }
        return states;
    }

    @ParameterizedTest
    @MethodSource("units")
    void everyElementThatGoesInComesOut(Unit unit) {
        for (UnitState state : states(unit)) {
            Elements in = state.balance().in();
            Elements out = state.balance().out();
            assertThat(out.carbon()).isCloseTo(in.carbon(), within(EXACT * in.carbon()));
            assertThat(out.hydrogen()).isCloseTo(in.hydrogen(), within(EXACT * in.hydrogen()));
            assertThat(out.oxygen()).isCloseTo(in.oxygen(), within(EXACT * in.oxygen()));
            assertThat(out.nitrogen()).isCloseTo(in.nitrogen(), within(EXACT * in.nitrogen()));
            assertThat(out.sulphur()).isCloseTo(in.sulphur(), within(EXACT * (1 + in.sulphur())));
        }
    }

    @ParameterizedTest
    @MethodSource("units")
    void theMassThatGoesInComesOut(Unit unit) {
        for (UnitState state : states(unit)) {
            Balance balance = state.balance();
            assertThat(balance.kilogramsOut()).isCloseTo(balance.kilogramsIn(), within(EXACT * balance.kilogramsIn()));
            assertThat(balance.inertKilogramsIn()).isNotNegative();
        }
    }

    @ParameterizedTest
    @MethodSource("units")
    void theHeatOfTheFuelIsAccountedForAndNothingIsNegative(Unit unit) {
        for (UnitState state : states(unit)) {
            HeatBalance heat = state.balance().heat();
            assertThat(heat.remainderMegawatts()).isCloseTo(0, within(EXACT * heat.fuelMegawatts()));
            assertThat(heat.uses())
                    .allSatisfy(use -> assertThat(use.megawatts()).isNotNegative());
        }
    }

    @ParameterizedTest
    @MethodSource("units")
    void theGasInTheStackIsSuchAsStacksHave(Unit unit) {
        for (UnitState state : states(unit)) {
            assertThat(state.stack().gas().oxygenDryPercent()).isBetween(0.5, 18.0);
            assertThat(state.stack().gas().carbonDioxideDryPercent()).isBetween(2.5, 30.0);
            assertThat(state.stack().gas().moisturePercent()).isBetween(4.0, 20.0);
            assertThat(state.stack().velocity()).isBetween(2.0, 25.0);
            assertThat(state.stack().trueTonnesPerHour()).isPositive();
        }
    }
}
