/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule;

import io.tanheng.methodology.rule.egrid2021.EmissionOfHeatInput;
import io.tanheng.methodology.rule.fuel.DefaultFactorCombustion;
import io.tanheng.methodology.rule.gbt32151carbon.PurchasedSteam;
import io.tanheng.methodology.rule.gwp.CarbonDioxideEquivalent;
import io.tanheng.methodology.rule.gwp.GasEquivalent;
import io.tanheng.methodology.rule.ipcc2006.CarbonDioxide;
import io.tanheng.methodology.rule.ipcc2006.CountedBiogenic;
import io.tanheng.methodology.rule.ipcc2006.FuelEnergy;
import io.tanheng.methodology.rule.ipcc2006.Methane;
import io.tanheng.methodology.rule.ipcc2006.NitrousOxide;
import io.tanheng.methodology.rule.purchased.Electricity;
import io.tanheng.methodology.rule.purchased.ElectricityFootprint;
import io.tanheng.methodology.rule.purchased.Heat;
import io.tanheng.methodology.rule.purchased.SteamHeat;
import io.tanheng.methodology.rule.purchased.Total;
import io.tanheng.methodology.rule.standardstate.VolumeAtSixtyFahrenheit;
import io.tanheng.methodology.term.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The rules that all sectors share: fuels, warming potentials, purchased electricity and heat. */
final class Shared {

    static final List<Rule> RULES = Stream.concat(
                    DefaultFactorCombustion.RULES.stream(),
                    Stream.of(
                            FuelEnergy.RULE,
                            CarbonDioxide.RULE,
                            CountedBiogenic.RULE,
                            Methane.RULE,
                            NitrousOxide.RULE,
                            CarbonDioxideEquivalent.RULE,
                            GasEquivalent.RULE,
                            Electricity.RULE,
                            ElectricityFootprint.RULE,
                            Heat.RULE,
                            SteamHeat.RULE,
                            Total.RULE,
                            PurchasedSteam.RULE,
                            VolumeAtSixtyFahrenheit.RULE,
                            EmissionOfHeatInput.RULE))
            .toList();

    private Shared() {}
}
