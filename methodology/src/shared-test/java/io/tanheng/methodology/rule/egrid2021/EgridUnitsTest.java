/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.egrid2021;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real generating units whose carbon dioxide EPA estimated from heat input and fuel, computed again. */
class EgridUnitsTest {

    private static final Path FILE =
            Path.of(System.getProperty("tanheng.shared"), "data/egrid2021-units/egrid2021_unit_annual.csv");
    private static final InForce LAW = Parameters.standard().on(LocalDate.of(2021, 7, 1));
    private static final BigDecimal TOLERANCE = new BigDecimal("0.001");

    /** The file rounds to 0.001 short tons, which is more than a tenth of a percent of the smallest units. */
    private static final BigDecimal LAST_DIGIT = new BigDecimal("0.0005");

    /** Units that burn one fuel alone and sell no heat; the others are estimated in another way. */
    @Test
    void everyUnitOfASingleFuelComesOutWithinATenthOfAPercent() throws IOException {
        List<Map<String, String>> units = estimated().stream()
                .filter(unit -> cell(unit, "match").equals("Y"))
                .toList();
        assertThat(units)
                .hasSizeGreaterThan(1_400)
                .allSatisfy(unit -> assertThat(comesOut(unit)).as("%s", unit).isTrue());
        assertThat(units.stream().map(unit -> cell(unit, "fuelu1")).distinct())
                .hasSizeGreaterThan(15)
                .contains("DFO", "NG", "LFG", "BIT", "SUB", "MSW");
    }

    @Test
    void theHintInTheFileHidesNoUnitThatWouldComeOut() throws IOException {
        assertThat(estimated().stream().filter(unit -> cell(unit, "match").equals("N")))
                .allSatisfy(unit -> assertThat(comesOut(unit)).as("%s", unit).isFalse());
    }

    @Test
    void geothermalSteamHasNoFactorAndIsAGapThatSaysSo() throws IOException {
        assertThat(estimated().stream().filter(unit -> cell(unit, "fuelu1").equals("GEO")))
                .isNotEmpty()
                .allSatisfy(unit ->
                        assertThat(FuelCode.factor(LAW, cell(unit, "fuelu1"))).isInstanceOf(Outcome.Gap.class));
    }

    private static boolean comesOut(Map<String, String> unit) {
        BigDecimal reported = new BigDecimal(cell(unit, "co2an"));
        Term.Measured heat =
                new Term.Measured("HI", Quantity.of(cell(unit, "htian"), "mmBtu"), "eGRID2021 unit file");
        Outcome<Term> computed = EmissionOfHeatInput.of(
                LAW, Outcome.present(heat), FuelCode.factor(LAW, cell(unit, "fuelu1")));
        assertThat(computed).as("%s", unit).isInstanceOf(Outcome.Present.class);
        BigDecimal found = ((Outcome.Present<Term>) computed).value().value().amount();
        BigDecimal off = found.subtract(reported).abs();
        return off.compareTo(TOLERANCE.multiply(reported).max(LAST_DIGIT)) <= 0;
    }

    private static List<Map<String, String>> estimated() throws IOException {
        List<String> lines = Files.readAllLines(FILE);
        List<String> heads = cells(lines.get(0));
        return lines.subList(1, lines.size()).stream()
                .map(line -> row(heads, cells(line)))
                .filter(unit -> cell(unit, "co2src").equals("Estimated using emissions factor"))
                .toList();
    }

    private static Map<String, String> row(List<String> heads, List<String> cells) {
        Map<String, String> row = new HashMap<>();
        for (int index = 0; index < heads.size(); index++) {
            row.put(heads.get(index), cells.get(index));
        }
        return row;
    }

    /** Splits at commas outside quotes. */
    private static List<String> cells(String line) {
        return new ArrayList<>(Stream.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(cell -> cell.replace("\"", ""))
                .toList());
    }

    private static String cell(Map<String, String> row, String head) {
        return Objects.requireNonNull(row.get(head));
    }
}
