/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.domain.activity.ActivityEntry;
import io.tanheng.contracts.statements.StatementCause;
import io.tanheng.contracts.statements.StatementCause.Kind;
import io.tanheng.contracts.statements.StatementChange;
import io.tanheng.contracts.statements.StatementPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A correction makes a version that says what changed, by how much, and who said so. */
class ChangesTest {

    private static final StatementPeriod YEAR = StatementPeriod.year(2024);

    private final List<ActivityEntry> entries = ExampleSite.year();
    private final StatementContent before = new StatementMaking(ExampleSite.data(entries)).make(YEAR);

    private StatementContent corrected() {
        ActivityEntry old = ExampleSite.of(entries, "coal", "2024-01");
        List<ActivityEntry> now = new ArrayList<>(entries);
        now.set(now.indexOf(old), ExampleSite.corrected(old, 100, "FC", "182346.67", "t"));
        return new StatementMaking(ExampleSite.data(now)).make(YEAR);
    }

    @Test
    void theSameDataSayTheSameAndHaveTheSameDigest() {
        StatementContent again = new StatementMaking(ExampleSite.data(ExampleSite.year())).make(YEAR);
        assertThat(again.digest()).isEqualTo(before.digest());
        assertThat(Changes.between(before.bare(), again.bare())).isEmpty();
        assertThat(new Causes(number -> Optional.empty()).between(before.inputs(), again.inputs()))
                .isEmpty();
    }

    @Test
    void aCorrectionChangesTheLineTheTotalAndWhatRestsOnThem() {
        StatementContent after = corrected();
        assertThat(after.digest()).isNotEqualTo(before.digest());
        List<StatementChange> changes = Changes.between(before.bare(), after.bare());
        assertThat(changes)
                .extracting(StatementChange::code)
                .contains("total ets", "line coal", "figure total", "figure position");
        StatementChange line = changes.stream()
                .filter(change -> change.code().equals("line coal"))
                .findFirst()
                .orElseThrow();
        StatementChange total = changes.get(0);
        assertThat(total.difference().orElseThrow())
                .isPositive()
                .isEqualByComparingTo(line.difference().orElseThrow());
    }

    @Test
    void theCauseNamesBothRecordsTheValuesThePersonAndTheReason() {
        StatementContent after = corrected();
        ActivityEntry old = ExampleSite.of(entries, "coal", "2024-01");
        ActivityEntry now = ExampleSite.corrected(old, 100, "FC", "182346.67", "t");
        List<StatementCause> causes = new Causes(number -> number == 100 ? Optional.of(now) : Optional.of(old))
                .between(before.inputs(), after.inputs());
        assertThat(causes).singleElement().satisfies(cause -> {
            assertThat(cause.kind()).isEqualTo(Kind.ACTIVITY_DATA);
            assertThat(cause.record()).contains(100L);
            assertThat(cause.sentence().en())
                    .contains("corrects record 2", "182345.67 t → 182346.67 t", "a digit was left out", "Chen Jing");
        });
    }

    @Test
    void moreHoursAreACauseOfTheirOwn() {
        StatementContent measured = new StatementMaking(
                        ExampleSite.data(entries, ExampleSite.year(ExampleSite.month("2024-01", "330000", 744))))
                .make(YEAR);
        List<StatementCause> causes =
                new Causes(number -> Optional.empty()).between(before.inputs(), measured.inputs());
        assertThat(causes).extracting(StatementCause::kind).containsOnly(Kind.MEASUREMENT);
    }
}
