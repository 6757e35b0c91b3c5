/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.faults.oracle.Verdict;
import io.tanheng.faults.schedule.Schedule;
import io.tanheng.faults.schedule.Schedule.Step;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The long form: the whole list again and again, through proxies, for as long as asked. */
@Tag("long")
class LongFaultsTest {
    @TempDir
    private Path folder;

    @Test
    void underEveryFaultOfTheListForALongTimeNothingIsLostAndNothingCountsTwice() throws Exception {
        long seed = Seeds.seed();
        long end = System.nanoTime()
                + Duration.ofMinutes(Long.getLong("faults.minutes", 20)).toNanos();
        Schedule schedule = new Schedule(seed);
        try (FaultRun run = new FaultRun(RunSettings.of(seed, true, folder))) {
            assertThat(run.durability()).isEqualTo("fsync=on synchronous_commit=on full_page_writes=on");
            while (System.nanoTime() < end) {
                for (Step step : schedule.round()) {
                    System.out.println("  " + run.step(step));
                }
            }
            Verdict verdict = run.heal();
            System.out.println(RunReport.of(run, verdict));
            assertThat(verdict.findings()).isEmpty();
            assertThat(verdict.unfinished()).isZero();
        }
    }
}
