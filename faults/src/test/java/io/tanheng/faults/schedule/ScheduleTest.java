/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.faults.schedule.Fault.Kill;
import io.tanheng.faults.schedule.Fault.StopAt;
import io.tanheng.faults.schedule.Schedule.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    @Test
    void theSameSeedGivesTheSameFaultsInTheSameOrder() {
        assertThat(new Schedule(7).round()).isEqualTo(new Schedule(7).round());
        assertThat(new Schedule(7).round()).isNotEqualTo(new Schedule(8).round());
    }

    @Test
    void theShortFormKillsEachOfTheSixAndStopsAtEachPoint() {
        List<Fault> faults = new Schedule(1).once().stream().map(Step::fault).toList();
        for (Target target : Target.values()) {
            assertThat(faults).contains(new Kill(List.of(target)));
        }
        assertThat(faults)
                .filteredOn(StopAt.class::isInstance)
                .extracting(fault -> ((StopAt) fault).point())
                .containsExactlyInAnyOrder(StopPoint.values());
    }
}
