/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The 120 hours of Plant Bowen (ORIS 703) that EPA published, against the same hours computed from their heat input. */
class PlantBowenTest {

    private static final Path FILE =
            Path.of(System.getProperty("tanheng.shared"), "data/campd-bowen/hourly_bowen_2017-01-01_05.csv");
    private static final int CO2 = 8;
    private static final int HEAT_INPUT = 10;

    /** Four units are rounded to 0.1 each and added; that is the whole residue, besides our own rounding to 0.1. */
    private static final BigDecimal RESIDUE = new BigDecimal("0.175");

    @Test
    void everyHourComesOutAsThePlantReportedItButForTheRoundingOfItsFourUnits() throws IOException {
        List<String> lines = Files.readAllLines(FILE);
        BigDecimal computedTotal = BigDecimal.ZERO;
        BigDecimal reportedTotal = BigDecimal.ZERO;
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            BigDecimal reported = new BigDecimal(cells[CO2]);
            BigDecimal computed = shortTons(cells[HEAT_INPUT]);
            assertThat(computed.subtract(reported).abs()).as(line).isLessThanOrEqualTo(RESIDUE);
            computedTotal = computedTotal.add(computed);
            reportedTotal = reportedTotal.add(reported);
        }
        assertThat(lines).hasSize(121);
        assertThat(reportedTotal).isEqualByComparingTo("180252.6");
        assertThat(computedTotal.subtract(reportedTotal).abs()).isLessThan(new BigDecimal("1"));
    }

    private static BigDecimal shortTons(String heatInput) {
        List<HourResult> results = StackMethod.US_PART75_F11_FROM_HEAT_INPUT.compute(Stacks.empty()
                .with(Measurand.HEAT_INPUT, heatInput, "mmBtu/h")
                .constant("X_bituminous", "1", "1")
                .at("2017-01-01T05:00:00Z", "Etc/GMT+5")
                .hour());
        return Stacks.value(results, ResultCode.CO2_MASS_SHORT_TONS).value().amount();
    }
}
