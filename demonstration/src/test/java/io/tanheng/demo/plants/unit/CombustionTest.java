/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tanheng.demo.plants.physics.Air;
import io.tanheng.demo.plants.physics.Calcination;
import io.tanheng.demo.plants.physics.Combustion;
import io.tanheng.demo.plants.physics.Elements;
import io.tanheng.demo.plants.physics.Fuel;
import io.tanheng.demo.plants.physics.GasAnalysis;
import io.tanheng.demo.plants.physics.GasSpecies;
import io.tanheng.demo.plants.physics.ReferenceState;
import io.tanheng.demo.plants.physics.SolidAnalysis;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CombustionTest {

    @Test
    void methaneWithoutExcessLeavesOneCarbonDioxideAndTwoWaters() {
        Combustion fire = Combustion.of(new Elements(1, 4, 0, 0, 0), new Air(0), 1, 0);
        assertThat(fire.flueGas().carbonDioxide()).isEqualTo(1);
        assertThat(fire.flueGas().water()).isEqualTo(2);
        assertThat(fire.flueGas().oxygen()).isCloseTo(0, within(1e-12));
        assertThat(fire.air().oxygen()).isCloseTo(2, within(1e-12));
    }

    /** With one and a half times the air, a third of the oxygen is left: 20.95 % of a third in dry air, less the change of volume. */
    @Test
    void carbonWithHalfAsMuchAirAgainLeavesAThirdOfTheOxygen() {
        Combustion fire = Combustion.of(new Elements(1, 0, 0, 0, 0), new Air(0), 1.5, 0);
        assertThat(fire.flueGas().oxygenDryPercent()).isCloseTo(20.95 / 3, within(1e-9));
        assertThat(fire.flueGas().carbonDioxideDryPercent()).isCloseTo(20.95 * 2 / 3, within(1e-9));
    }

    @Test
    void waterInTheFuelNeedsNoOxygen() {
        assertThat(Elements.WATER.oxygenDemandMoles()).isZero();
        assertThat(Elements.CARBON_DIOXIDE.oxygenDemandMoles()).isZero();
    }

    @Test
    void aKilogramOfAnalysedCoalWeighsAKilogram() {
        Fuel coal = new SolidAnalysis(55.0, 3.5, 8.5, 1.0, 0.7, 12.5, 18.8).fuel();
        assertThat(coal.kilograms()).isCloseTo(1, within(1e-12));
        assertThat(coal.netHeatMegajoules()).isCloseTo(21.0873, within(1e-9));
    }

    /** Natural gas of this composition has 5.491 tC in 10 000 Nm3 at 22.4 L/mol (worked example of the Chinese power guide). */
    @Test
    void theCarbonOfNaturalGasIsThatOfTheWorkedExample() {
        Fuel gas = new GasAnalysis(Map.of(
                        GasSpecies.METHANE, 95.0,
                        GasSpecies.ETHANE, 2.5,
                        GasSpecies.PROPANE, 0.5,
                        GasSpecies.CARBON_DIOXIDE, 1.0,
                        GasSpecies.NITROGEN, 1.0))
                .fuel(ReferenceState.CHINA);
        assertThat(gas.elements().carbon() * 12 / 1e6 * 1e4).isCloseTo(5.491071428571431, within(1e-9));
    }

    @Test
    void anAnalysisThatDoesNotAddUpIsRefused() {
        assertThatThrownBy(() -> new SolidAnalysis(55, 3, 8, 1, 1, 12, 19)).hasMessageContaining("adds up to 100");
        assertThatThrownBy(() -> new GasAnalysis(Map.of(GasSpecies.METHANE, 99.0)))
                .hasMessageContaining("adds up to 100");
    }

    /** Clinker with 65.2 % CaO (1.2 % not from carbonate) and 1.8 % MgO (0.3 %) releases 0.5194 t CO2/t (GB/T 32151.8 form). */
    @Test
    void clinkerReleasesTheCarbonDioxideOfItsCarbonates() {
        Calcination calcination = Calcination.leaving(0.640, 0.015);
        assertThat(calcination.carbonDioxideMoles() * 0.044).isCloseTo(0.5193571428571429, within(1e-12));
        assertThat(calcination.oxideKilograms()).isCloseTo(0.655, within(1e-12));
    }
}
