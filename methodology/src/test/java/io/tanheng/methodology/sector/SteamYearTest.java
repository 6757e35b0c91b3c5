/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.Term;
import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Heat reported as steam or hot water: GB/T 32151.34-2024 tables C.4 and C.5, MEE Guide Power Generation Facilities 2022, production data. */
class SteamYearTest {

    /** 10,000 t times (h - 83.74 kJ/kg): h from the rows 1.4 and 1.6 MPa; from four entries at 4 MPa and 375 degC; as given. */
    @ParameterizedTest(name = "{0} are {1} GJ")
    @CsvSource(
            delimiter = '|',
            value = {
                "D_st: 10000 t, p_st: 1.45 MPa                  | 27056.1",
                "D_st: 10000000 kg, p_st: 1450 kPa              | 27056.1",
                "D_st: 10000 t, p_st: 4 MPa, t_st: 375 degC     | 30696.1",
                "D_st: 250000 t, h_st: 2930 kJ/kg               | 711565",
                "D_w: 1000000 t, T_s: 110 degC                  | 376812",
                "Q_gr: 27056.1 GJ                               | 27056.1"
            })
    void everyPowerEditionTakesSteamInPlaceOfHeat(String values, BigDecimal heat) {
        for (String year : new String[] {"2022", "2023", "2024", "2025-draft"}) {
            assertThat(present(heat("cn-power-ets-" + year, values)).value().amount())
                    .as(year)
                    .isEqualByComparingTo(heat);
        }
    }

    @Test
    void theDerivationNamesTheRowsOfTheTableAndWhatWasCorrectedInThem() {
        String explained = present(heat("cn-power-ets-2024", "D_st: 10000 t, p_st: 1.75 MPa"))
                .explain();
        assertThat(explained)
                .contains(
                        "Q_gr[heat-supplied 2024-01] = ",
                        "h_st[heat-supplied 2024-01] = ",
                        "GB/T 32151.34-2024 table C.4 row 1.7 MPa, correction C4-1: printed 1.40 MPa",
                        "row 1.8 MPa, correction C4-2",
                        "h_20 = 83.74 kJ/kg",
                        "entered by Li Wei");
        assertThat(present(heat("cn-power-ets-2024", "D_st: 1 t, p_st: 0.5 MPa, t_st: 400 degC"))
                        .explain())
                .contains("column 0.5 MPa, correction C5-1: printed 3217.8, kept as printed");
    }

    @ParameterizedTest(name = "{0} is refused: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "D_st: 10000 t                                  | lacks Q_gr",
                "D_st: 10000 t                                  | or what it follows from: D_st + h_st; D_w + T_s",
                "D_w: 10000 t                                   | or what it follows from",
                "D_st: 10000 t, p_st: 25 MPa                    | lies outside the table steamtable.c4",
                "D_st: 10000 t, p_st: 4 MPa, t_st: 290 degC     | lies outside the table steamtable.c5",
                "D_st: 10000 t, p_st: 12 MPa, t_st: 320 degC    | Table C.5 holds water and not steam",
                "D_st: 10000 t, p_st: 4000 MPa                  | outside the plausible band",
                "D_st: 10000 t, p_st: 4 t                       | measures something else",
                "D_st: 10000 t, p_st: 1 MPa, D_w: 1 t, T_s: 90 degC | gives D_w, of which nothing would be made",
                "Q_gr: 10 GJ, D_st: 10000 t, p_st: 1 MPa        | gives D_st, of which nothing would be made",
                "D_st: 10000 t, h_st: 2800 kJ/kg, p_st: 1 MPa   | gives p_st, of which nothing would be made"
            })
    void whatSaysTooLittleOrTooMuchIsToldWithWhatToDo(String values, String said) {
        Computation result = january("cn-power-ets-2024", values);
        assertThat(result.figure("heat").orElseThrow().outcome()).isInstanceOf(Outcome.Gap.class);
        assertThat(result.gaps()).anySatisfy(gap -> {
            assertThat(gap.sentence().en()).contains(said);
            assertThat(gap.sentence().zh()).containsPattern("\\p{IsHan}");
            assertThat(gap.place()).hasValue("input heat");
        });
    }

    @Test
    void steamAndHotWaterOfOneMonthAreTwoRecords() {
        String both =
                "D_st: 10000 t, p_st: 1.45 MPa } }\n  - { kind: HEAT, item: heat-supplied, source: water, month: %s-01, evidence: book,"
                        + " values: { D_w: 1000000 t, T_s: 110 degC";
        assertThat(present(heat("cn-power-ets-2024", both.formatted("2024")))
                        .value()
                        .amount())
                .isEqualByComparingTo("403868.1");
    }

    /** 1,500,000 t x (3394.4 - 1050) + 1,280,000 t x 506 kJ/kg: PWR-I1. */
    @Test
    void theHeatRatioOf2022TakesHeatProducedFromMainSteamFeedWaterAndReheat() {
        Computation result = january(
                "cn-power-ets-2022",
                "D_st: 250000 t, h_st: 2930 kJ/kg } }\n  - { kind: HEAT, item: heat-produced, month: 2022-01, evidence: book, values: {"
                        + " D_ms: 1500000 t, h_ms: 3394.4 kJ/kg, h_fw: 1050 kJ/kg, D_rh: 1280000 t, dh_rh: 506 kJ/kg");
        BigDecimal expected = new BigDecimal("711565").divide(new BigDecimal("4164280"), MathContext.DECIMAL128);
        Term ratio = present(result.figure("heat-ratio").orElseThrow().outcome());
        assertThat(ratio.value().amount().subtract(expected).abs()).isLessThan(new BigDecimal("1e-25"));
        assertThat(ratio.explain()).contains("Q_cr[heat-produced 2022-01] = ", "h_fw = 1050 kJ/kg");
    }

    /** 1,000 t of saturated steam at 1.45 MPa bought, 0.11 tCO2/GJ: GB/T 32151, definition of heat. */
    @ParameterizedTest
    @ValueSource(strings = {"bought", "sold"})
    void steelmakersBuyAndSellSteam(String item) {
        Computation result =
                OneRecord.compute("cn-steel-gbt32151-5-2015", "2024", "HEAT", item, "D_st: 1000 t, p_st: 1.45 MPa");
        Term line = present(result.line(item.equals("bought") ? "heat" : "heat-sold")
                .orElseThrow()
                .outcome());
        assertThat(line.value().amount()).isEqualByComparingTo("297.6171");
        assertThat(line.explain()).contains("AD_heat[" + item + " 2024-01] = ", "table C.4 row 1.4 MPa");
    }

    @Test
    void theTextsBeforeTakeNoSteam() {
        assertThat(january("cn-power-ets-2024@1", "D_st: 10000 t, p_st: 1.45 MPa")
                        .gaps())
                .extracting(CalculationGap::code)
                .contains(GapCode.UNKNOWN_PROPERTY, GapCode.MISSING_PROPERTY);
    }

    @Test
    void theLineOfPurchasedElectricityNamesWhyItCounts() {
        Term line = present(OneRecord.compute("cn-power-ets-2022", "2022", "ELECTRICITY", "grid", "AD: 1200 MWh")
                .line("electricity")
                .orElseThrow()
                .outcome());
        assertThat(line.value().amount()).isEqualByComparingTo("684.36");
        assertThat(line.explain()).contains("n_el = 1");
    }

    private static Outcome<Term> heat(String id, String values) {
        return january(id, values).figure("heat").orElseThrow().outcome();
    }

    private static Computation january(String id, String values) {
        return OneRecord.compute(id, id.replaceAll("\\D*(\\d{4}).*", "$1"), "HEAT", "heat-supplied", values);
    }

    private static Term present(Outcome<Term> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Present.class);
        return ((Outcome.Present<Term>) outcome).value();
    }
}
