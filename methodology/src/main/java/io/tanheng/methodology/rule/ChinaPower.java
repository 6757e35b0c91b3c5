/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule;

import io.tanheng.methodology.rule.cnallowance.CondensingElectricity;
import io.tanheng.methodology.rule.cnallowance.Draft2025;
import io.tanheng.methodology.rule.cnallowance.GrossElectricity;
import io.tanheng.methodology.rule.cnallowance.GrossElectricityWithoutPeak;
import io.tanheng.methodology.rule.cnallowance.Heat;
import io.tanheng.methodology.rule.cnallowance.HeatSupplyFactor;
import io.tanheng.methodology.rule.cnallowance.LoadFactorCorrection;
import io.tanheng.methodology.rule.cnallowance.NetElectricity;
import io.tanheng.methodology.rule.cnallowance.NetElectricityOfCogeneration;
import io.tanheng.methodology.rule.cnallowance.NetElectricityWithoutLoad;
import io.tanheng.methodology.rule.cnallowance.PeakFactor2023;
import io.tanheng.methodology.rule.cnallowance.PeakFactorDraft2025;
import io.tanheng.methodology.rule.cnallowance.ReportedAllowance;
import io.tanheng.methodology.rule.cnallowance.UnitAllowance;
import io.tanheng.methodology.rule.cnpower.Biomass;
import io.tanheng.methodology.rule.cnpower.CarbonFromAirDried;
import io.tanheng.methodology.rule.cnpower.CarbonFromCalorificValue;
import io.tanheng.methodology.rule.cnpower.CarbonFromDry;
import io.tanheng.methodology.rule.cnpower.Combustion;
import io.tanheng.methodology.rule.cnpower.CountedElectricity;
import io.tanheng.methodology.rule.cnpower.GasCarbon;
import io.tanheng.methodology.rule.cnpower.GasCarbonFromCalorificValue;
import io.tanheng.methodology.rule.cnpower.GasCombustion;
import io.tanheng.methodology.rule.cnpower.HeatCoalRate;
import io.tanheng.methodology.rule.cnpower.HeatIntensity;
import io.tanheng.methodology.rule.cnpower.HeatProduced;
import io.tanheng.methodology.rule.cnpower.HeatProducedInAll;
import io.tanheng.methodology.rule.cnpower.HeatRatio;
import io.tanheng.methodology.rule.cnpower.HotWaterHeat;
import io.tanheng.methodology.rule.cnpower.LoadFactor;
import io.tanheng.methodology.rule.cnpower.MissingMonth;
import io.tanheng.methodology.rule.cnpower.MonthlyCombustion;
import io.tanheng.methodology.rule.cnpower.NetSupply;
import io.tanheng.methodology.rule.cnpower.NetSupplyOfCogeneration;
import io.tanheng.methodology.rule.cnpower.PurchasedElectricity;
import io.tanheng.methodology.rule.cnpower.ReportedValue;
import io.tanheng.methodology.rule.cnpower.SteamHeat;
import io.tanheng.methodology.rule.cnpower.SupplyCoalRate;
import io.tanheng.methodology.rule.cnpower.SupplyIntensity;
import io.tanheng.methodology.rule.cnpower.UnitTotal;
import io.tanheng.methodology.rule.cnpower.WeightedCarbon;
import io.tanheng.methodology.rule.gbt32151power.Desulfurisation;
import io.tanheng.methodology.rule.gbt32151power.EnterpriseTotal;
import io.tanheng.methodology.rule.steamtable.SaturatedSteam;
import io.tanheng.methodology.rule.steamtable.SuperheatedSteam;
import io.tanheng.methodology.term.Rule;
import java.util.List;

/** The rules of Chinese power units and their allowances. */
final class ChinaPower {

    static final List<Rule> RULES = List.of(
            CondensingElectricity.RULE,
            Draft2025.ELECTRICITY_RULE,
            Draft2025.WITHOUT_PEAK_RULE,
            Draft2025.HEAT_RULE,
            GrossElectricity.RULE,
            NetElectricityWithoutLoad.RULE,
            NetElectricityOfCogeneration.RULE,
            GrossElectricityWithoutPeak.RULE,
            Heat.RULE,
            HeatSupplyFactor.RULE,
            LoadFactorCorrection.RULE,
            NetElectricity.RULE,
            PeakFactor2023.RULE,
            PeakFactorDraft2025.RULE,
            ReportedAllowance.RULE,
            UnitAllowance.RULE,
            Biomass.RULE,
            CarbonFromAirDried.RULE,
            CarbonFromCalorificValue.RULE,
            CarbonFromDry.RULE,
            Combustion.RULE,
            GasCarbon.RULE,
            GasCarbonFromCalorificValue.RULE,
            GasCombustion.RULE,
            HeatCoalRate.RULE,
            HeatIntensity.RULE,
            HeatProduced.RULE,
            HeatProducedInAll.RULE,
            HeatRatio.RULE,
            HotWaterHeat.RULE,
            LoadFactor.RULE,
            MissingMonth.RULE,
            MonthlyCombustion.RULE,
            NetSupply.RULE,
            NetSupplyOfCogeneration.RULE,
            PurchasedElectricity.RULE,
            CountedElectricity.RULE,
            SteamHeat.RULE,
            SupplyCoalRate.RULE,
            SupplyIntensity.RULE,
            UnitTotal.RULE,
            WeightedCarbon.RULE,
            Desulfurisation.RULE,
            EnterpriseTotal.RULE,
            io.tanheng.methodology.rule.gbt32151power.PurchasedElectricity.RULE,
            SaturatedSteam.RULE,
            SuperheatedSteam.RULE,
            ReportedValue.CALORIFIC_VALUE,
            ReportedValue.CARBON,
            ReportedValue.CARBON_PER_ENERGY,
            ReportedValue.EMISSION,
            ReportedValue.FUEL);

    private ChinaPower() {}
}
