/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.rule.mrr.BiogenicShare;
import io.tanheng.methodology.rule.mrr.MassBalance;
import io.tanheng.methodology.rule.mrr.ProcessEmissions;
import io.tanheng.methodology.rule.mrr.SourceStreamTotal;
import io.tanheng.methodology.rule.mrr.StandardMethodCombustion;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The source streams of the European Commission's filled examples: every row comes out to the last digit printed. */
class CommissionExamplesTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("tanheng.shared"), "data/eu-cbam-worked-examples");
    private static final InForce LAW = Parameters.standard().on(LocalDate.of(2025, 6, 30));

    /** The workbook computes in binary numbers, which leaves traces in the eleventh decimal. */
    private static final int DECIMALS = 9;

    static Stream<Map<String, String>> streams() {
        return rows("source_streams.csv");
    }

    static Stream<Map<String, String>> installations() {
        return rows("installation_totals.csv");
    }

    @ParameterizedTest
    @MethodSource("streams")
    void everyStreamComesOutFossilAndBiogenic(Map<String, String> row) {
        assertThat(amount(fossil(row))).isEqualByComparingTo(printed(row, "fossil_tco2"));
        assertThat(amount(BiogenicShare.biogenic(LAW, emissions(row), given(row, "biomass_pct", "%"))))
                .isEqualByComparingTo(printed(row, "biomass_tco2"));
    }

    @ParameterizedTest
    @MethodSource("installations")
    void theStreamsOfAnInstallationAddUpToItsDirectEmissions(Map<String, String> installation) {
        List<Term> fossil = streams()
                .filter(row -> cell(row, "example").equals(cell(installation, "example")))
                .map(row -> ((Outcome.Present<Term>) fossil(row)).value())
                .toList();
        assertThat(amount(SourceStreamTotal.of(LAW, fossil)))
                .isEqualByComparingTo(printed(installation, "direct_tco2e"));
    }

    @Test
    void theFileHasBothExamplesWhole() {
        assertThat(streams()).hasSize(14);
    }

    private static Outcome<Term> fossil(Map<String, String> row) {
        return BiogenicShare.fossil(LAW, emissions(row), given(row, "biomass_pct", "%"));
    }

    private static Outcome<Term> emissions(Map<String, String> row) {
        Outcome<Term> activity = given(row, "activity_data", cell(row, "unit"));
        return switch (cell(row, "method")) {
            case "Combustion" ->
                StandardMethodCombustion.of(
                        LAW,
                        activity,
                        given(row, "ncv", cell(row, "ncv_unit")),
                        given(row, "emission_factor", cell(row, "ef_unit")),
                        StandardMethodCombustion.tierOneOxidation(LAW));
            case "Process emissions" ->
                ProcessEmissions.of(
                        LAW,
                        activity,
                        given(row, "emission_factor", cell(row, "ef_unit")),
                        ProcessEmissions.tierOneConversion(LAW));
            case "Mass Balance" ->
                MassBalance.of(LAW, activity, given(row, "carbon_content", cell(row, "cc_unit")));
            default -> throw new IllegalArgumentException("no method: " + row);
        };
    }

    private static Outcome<Term> given(Map<String, String> row, String column, String unit) {
        return Outcome.present(new Term.Measured(column, Quantity.of(cell(row, column), unit), "workbook"));
    }

    private static BigDecimal amount(Outcome<Term> outcome) {
        return rounded(((Outcome.Present<Term>) outcome).value().value().amount());
    }

    private static BigDecimal printed(Map<String, String> row, String column) {
        return rounded(new BigDecimal(cell(row, column)));
    }

    private static BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static Stream<Map<String, String>> rows(String file) {
        try {
            List<String[]> lines = Files.readAllLines(FOLDER.resolve(file)).stream()
                    .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                    .toList();
            String[] columns = lines.get(0);
            return lines.subList(1, lines.size()).stream().map(cells -> row(columns, cells));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(String[] columns, String[] cells) {
        Map<String, String> row = new HashMap<>();
        for (int index = 0; index < columns.length; index++) {
            row.put(columns[index], cells[index]);
        }
        return row;
    }
}
