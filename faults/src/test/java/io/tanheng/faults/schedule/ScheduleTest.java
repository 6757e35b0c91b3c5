/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.faults.schedule.Fault.Kill;
import io.tanheng.faults.schedule.Fault.Passage;
import io.tanheng.faults.schedule.Fault.StopAt;
import io.tanheng.faults.schedule.Schedule.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
        List<StopPoint> points = faults.stream()
                .filter(StopAt.class::isInstance)
                .flatMap(fault -> ((StopAt) fault).passages().stream())
                .map(Passage::point)
                .toList();
        assertThat(points).containsExactlyInAnyOrder(StopPoint.values());
        Set<Target> killed = EnumSet.noneOf(Target.class);
        points.forEach(point -> killed.add(point.target()));
        faults.stream().filter(Kill.class::isInstance).forEach(fault -> killed.addAll(((Kill) fault).targets()));
        assertThat(killed).containsExactlyInAnyOrder(Target.values());
    }
}
