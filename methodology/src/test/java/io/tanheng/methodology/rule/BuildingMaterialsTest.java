/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.ParameterDefinition;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.rule.carbonate.Carbonate;
import io.tanheng.methodology.rule.cetscement.Burning;
import io.tanheng.methodology.rule.cetscement.ClinkerKind;
import io.tanheng.methodology.rule.cetscement.Substitute;
import io.tanheng.methodology.rule.gbt32151cement.AlternativeFuelKind;
import io.tanheng.methodology.rule.gbt32151cement.RawMeal;
import io.tanheng.methodology.rule.ipcccement.DefaultClinker;
import io.tanheng.methodology.rule.lime.DefaultLime;
import io.tanheng.methodology.rule.lime.LimeCarbonate;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The factors of cement, glass, ceramics and lime: that each kind has one, and that it is what the text says, typed a second time. */
class BuildingMaterialsTest {

    private static final InForce LAW = Parameters.standard().on(LocalDate.of(2026, 11, 29));

    @Test
    void everyKindHasItsFactor() {
        Stream<Outcome<Term>> factors = Stream.of(
                        Arrays.stream(ClinkerKind.values()).map(kind -> kind.factor(LAW)),
                        Arrays.stream(Substitute.values()).map(kind -> kind.factor(LAW)),
                        Arrays.stream(Burning.values()).map(kind -> kind.oxidationFactor(LAW)),
                        Arrays.stream(Carbonate.values()).map(kind -> kind.factor(LAW)),
                        Arrays.stream(RawMeal.values()).map(kind -> kind.carbon(LAW)),
                        Arrays.stream(AlternativeFuelKind.values()).map(kind -> kind.factor(LAW)),
                        Arrays.stream(AlternativeFuelKind.values()).map(kind -> kind.calorificValue(LAW)),
                        Arrays.stream(AlternativeFuelKind.values()).map(kind -> kind.fossilShare(LAW)),
                        Arrays.stream(DefaultClinker.values()).map(kind -> kind.factor(LAW)),
                        Arrays.stream(DefaultLime.values()).map(kind -> kind.factor(LAW)),
                        Arrays.stream(LimeCarbonate.values()).map(kind -> kind.factor(LAW)))
                .flatMap(each -> each);
        assertThat(factors).allSatisfy(factor -> assertThat(factor).isInstanceOf(Outcome.Present.class));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0.600, DESULFURISATION_POWDER HYDRATED_LIME",
        "0.480, CARBIDE_SLAG MAGNESIUM_SLAG",
        "0.375, PAPER_WHITE_MUD CALCIUM_FLUORIDE_SLUDGE PHOSPHORUS_SLAG",
        "0.305, VANADIUM_TITANIUM_SLAG NITROGEN_SLAG INCINERATION_FLY_ASH FERROALLOY_SLAG",
        "0.245, FGD_GYPSUM PHOSPHOGYPSUM TITANIUM_GYPSUM FLUOROGYPSUM BOROGYPSUM MODEL_GYPSUM CITRIC_ACID_RESIDUE",
        "0.215, STEEL_SLAG NICKEL_SLAG",
        "0.135, MANGANESE_SLAG ZINC_SLAG TIN_SLAG",
        "0.055, MUNICIPAL_SLUDGE ALUMINIUM_SLAG SULFURIC_ACID_RESIDUE COPPER_SLAG LEAD_ZINC_SLAG COAL_FLY_ASH RED_MUD"
    })
    void aSubstituteSavesWhatTheGuideSays(String factor, String materials) {
        assertThat(materials.split(" "))
                .allSatisfy(material -> assertThat(
                                value(Substitute.valueOf(material).factor(LAW)))
                        .isEqualTo(Quantity.of(factor, "tCO2/t")));
    }

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource({
        "cetscement.clinker.portland, 0.535, tCO2/t, SECONDARY",
        "cetscement.clinker.white, 0.550, tCO2/t, SECONDARY",
        "cetscement.clinker.sulfoaluminate, 0.413, tCO2/t, SECONDARY",
        "cetscement.clinker.calcium-aluminate, 0.292, tCO2/t, SECONDARY",
        "cetscement.oxidation.cement-kiln, 0.99, 1, SECONDARY",
        "cetscement.oxidation.power-boiler, 0.95, 1, SECONDARY",
        "cetscement.oxidation.industrial-boiler, 0.85, 1, SECONDARY",
        "cetscement.oxidation.liquid, 0.98, 1, SECONDARY",
        "cetscement.oxidation.gas, 0.99, 1, SECONDARY",
        "carbonate.caco3, 0.440, tCO2/t, SECONDARY",
        "carbonate.mgco3, 0.522, tCO2/t, SECONDARY",
        "carbonate.na2co3, 0.415, tCO2/t, SECONDARY",
        "carbonate.nahco3, 0.524, tCO2/t, SECONDARY",
        "carbonate.feco3, 0.380, tCO2/t, SECONDARY",
        "carbonate.mnco3, 0.383, tCO2/t, SECONDARY",
        "carbonate.baco3, 0.223, tCO2/t, SECONDARY",
        "carbonate.li2co3, 0.595, tCO2/t, SECONDARY",
        "carbonate.k2co3, 0.318, tCO2/t, SECONDARY",
        "carbonate.srco3, 0.298, tCO2/t, SECONDARY",
        "carbonate.camgco32, 0.477, tCO2/t, SECONDARY",
        "gbt32151cement.raw-meal-carbon.ordinary, 0.001, tC/t, UNVERIFIED",
        "gbt32151cement.raw-meal-carbon.carbon-rich, 0.003, tC/t, UNVERIFIED",
        "gbt32151cement.alternative.waste-oil.ncv, 40.2, GJ/t, UNVERIFIED",
        "gbt32151cement.alternative.waste-oil.ef, 0.074, tCO2/GJ, UNVERIFIED",
        "gbt32151cement.alternative.waste-oil.fossil-share, 1, 1, UNVERIFIED",
        "gbt32151cement.alternative.tyre.ncv, 31.4, GJ/t, UNVERIFIED",
        "gbt32151cement.alternative.tyre.ef, 0.085, tCO2/GJ, UNVERIFIED",
        "gbt32151cement.alternative.tyre.fossil-share, 0.20, 1, UNVERIFIED",
        "gbt32151cement.alternative.plastics.ncv, 50.8, GJ/t, UNVERIFIED",
        "gbt32151cement.alternative.plastics.ef, 0.075, tCO2/GJ, UNVERIFIED",
        "gbt32151cement.alternative.plastics.fossil-share, 1, 1, UNVERIFIED",
        "gbt32151cement.alternative.solvents.ncv, 51.5, GJ/t, UNVERIFIED",
        "gbt32151cement.alternative.solvents.ef, 0.074, tCO2/GJ, UNVERIFIED",
        "gbt32151cement.alternative.solvents.fossil-share, 0.80, 1, UNVERIFIED",
        "gbt32151cement.alternative.leather.ncv, 29.0, GJ/t, UNVERIFIED",
        "gbt32151cement.alternative.leather.ef, 0.11, tCO2/GJ, UNVERIFIED",
        "gbt32151cement.alternative.leather.fossil-share, 0.20, 1, UNVERIFIED",
        "gbt32151cement.alternative.frp.ncv, 32.6, GJ/t, UNVERIFIED",
        "gbt32151cement.alternative.frp.ef, 0.083, tCO2/GJ, UNVERIFIED",
        "gbt32151cement.alternative.frp.fossil-share, 1, 1, UNVERIFIED",
        "ipcccement.clinker.without-dust, 0.51, tCO2/t, UNVERIFIED",
        "ipcccement.clinker.with-dust, 0.52, tCO2/t, UNVERIFIED",
        "ipcccement.dust-correction, 1.02, 1, UNVERIFIED",
        "mrrcement.clinker-factor, 0.525, tCO2/t, UNVERIFIED",
        "lime.mrr.cao, 0.785, tCO2/t, UNVERIFIED",
        "lime.mrr.mgo, 1.092, tCO2/t, UNVERIFIED",
        "lime.ipcc.default.high-calcium, 0.75, tCO2/t, UNVERIFIED",
        "lime.ipcc.default.dolomitic-developing, 0.77, tCO2/t, UNVERIFIED",
        "lime.ipcc.default.dolomitic-developed, 0.86, tCO2/t, UNVERIFIED",
        "lime.ipcc.water-content, 0.28, 1, UNVERIFIED",
        "gbt32151ceramics.utilisation, 0.9, 1, UNVERIFIED"
    })
    void aFactorIsWhatItsTextSays(String id, String value, String unit, String level) {
        ParameterDefinition parameter = Parameters.standard().find(id).orElseThrow();
        assertThat(parameter.values().get(0).value().amount()).isEqualByComparingTo(value);
        assertThat(parameter.unit()).hasToString(unit);
        assertThat(parameter.confidence().level()).hasToString(level);
    }

    @ParameterizedTest(name = "on {0} the factor of {1} is {2}, because {3}")
    @CsvSource({
        "2016-05-31, CACO3,    GAP,    no edition is in force yet",
        "2016-06-01, CACO3,    0.4397, the 2015 edition has four decimals",
        "2024-06-30, NA2CO3,   0.4149, its last day",
        "2024-07-01, NA2CO3,   GAP,    the 2023 edition was not read and table C.2 is not in force",
        "2025-02-28, MGCO3,    GAP,    the day before table C.2",
        "2025-03-01, MGCO3,    0.522,  table C.2 is in force",
        "2026-11-29, CAMGCO32, 0.477,  table C.2",
        "2020-01-01, CAMGCO32, 0.4773, the 2015 edition",
        "2020-01-01, LI2CO3,   GAP,    nobody has recalled the four decimals of lithium carbonate"
    })
    void theFactorOfACarbonateFollowsTheEdition(LocalDate day, Carbonate carbonate, String expected, String why) {
        Outcome<Term> factor = carbonate.factorOfEdition(Parameters.standard().on(day));
        if (expected.equals("GAP")) {
            assertThat(factor).as(why).isInstanceOf(Outcome.Gap.class);
        } else {
            assertThat(value(factor).amount()).as(why).isEqualByComparingTo(expected);
        }
    }

    @ParameterizedTest(name = "on {0} the molar mass of calcium oxide rests on {1}")
    @CsvSource({"2024-06-30, GB/T 32151.8-2015", "2024-07-01, GB/T 32151.8-2023"})
    void aParameterOfCementNamesTheEditionOfTheDay(LocalDate day, String document) {
        Outcome<Term> found = Parameters.standard().on(day).parameter("gbt32151cement.molar-mass-cao");
        assertThat(((Outcome.Present<Term>) found).value())
                .isInstanceOfSatisfying(
                        Term.Parameter.class,
                        parameter -> assertThat(parameter.source().document()).isEqualTo(document));
    }

    private static Quantity value(Outcome<Term> outcome) {
        return ((Outcome.Present<Term>) outcome).value().value();
    }
}
