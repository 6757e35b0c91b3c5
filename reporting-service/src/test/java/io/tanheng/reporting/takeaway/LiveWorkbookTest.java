/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.takeaway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.tanheng.contracts.hours.HourBlock;
import io.tanheng.contracts.hours.HourEvent;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementFigure;
import io.tanheng.contracts.statements.StatementLine;
import io.tanheng.evidencepackage.SampleSite;
import io.tanheng.evidencepackage.build.HourShelf;
import io.tanheng.evidencepackage.format.PackedHour;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The workbook of a package computes: what a spreadsheet makes of its cells is what the statement says. */
class LiveWorkbookTest {

    private static final double SPREADSHEET_DIGITS = 1e-10;
    private static final SampleSite SITE = SampleSite.month();

    private CellComputer cells = new CellComputer();

    @BeforeEach
    void write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LiveWorkbook(SITE.statement(), new Shelf()).write(out);
        cells = CellComputer.of(new ByteArrayInputStream(out.toByteArray()));
    }

    private static final class Shelf implements HourShelf {

        @Override
        public void each(SourceId source, Taker taker) throws IOException {
            for (HourEvent hour : SITE.hours().values()) {
                taker.take(PackedHour.of(hour));
            }
        }

        @Override
        public List<SourceRegistration> registrations(SourceId source) {
            return List.of(SITE.stack().registration());
        }

        @Override
        public HourBlock block(SourceId source, Instant hour, int version) {
            throw new UnsupportedOperationException("A workbook holds no blocks");
        }
    }

    @Test
    void everyLineAndFigureIsWhatItsDerivationComputes() {
        StatementEvent statement = SITE.statement();
        List<BigDecimal> values = statement.parts().stream()
                .flatMap(part -> Stream.concat(
                        part.lines().stream().map(StatementLine::value),
                        part.figures().stream().map(StatementFigure::value)))
                .map(value -> value.orElse(BigDecimal.ZERO))
                .toList();
        assertThat(values).hasSizeGreaterThan(3);
        int formulas = 0;
        for (int row = 0; row < values.size(); row++) {
            String cell = "Figures!E" + (row + 2);
            assertThat(cells.value(cell))
                    .as(cell)
                    .isCloseTo(values.get(row).doubleValue(), withinPercentage(SPREADSHEET_DIGITS));
            formulas += cells.isFormula(cell) ? 1 : 0;
        }
        assertThat(formulas).as("live cells").isGreaterThan(2);
    }

    @Test
    void theMonthOfAStackIsTheSumOfHoursThatAreFormulasThemselves() {
        double stated = SITE.statement().stacks().get(0).tonnes().doubleValue();
        assertThat(cells.value("Stacks!C2")).isCloseTo(stated, withinPercentage(SPREADSHEET_DIGITS));
        assertThat(cells.value("Stacks!C3")).isCloseTo(stated, withinPercentage(SPREADSHEET_DIGITS));
        assertThat(cells.isFormula("Hours stack-1!E2")).isTrue();
    }

    @Test
    void whoChangesAnAverageSeesAnotherMonth() {
        double before = cells.value("Stacks!C2");
        double hour = cells.value("Hours stack-1!E2");
        cells.change("Hours stack-1!L2", 2 * cells.value("Hours stack-1!L2"));
        assertThat(cells.value("Hours stack-1!E2")).isCloseTo(2 * hour, withinPercentage(SPREADSHEET_DIGITS));
        assertThat(cells.value("Stacks!C2")).isCloseTo(before + hour, withinPercentage(SPREADSHEET_DIGITS));
    }
}
