/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.faults.oracle.Verdict;
import io.tanheng.faults.schedule.Schedule;
import io.tanheng.faults.schedule.Schedule.Step;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of the fault suite: every process killed, every stop point passed, a zombie, a change of replicas, a lost log. */
@Tag("processes")
class FaultsTest {
    @TempDir
    private Path folder;

    @Test
    void whateverIsKilledNothingAcknowledgedIsLostNothingCountsTwiceAndALostLogStopsAccounting() throws Exception {
        long seed = Seeds.seed();
        try (FaultRun run = new FaultRun(RunSettings.shortForm(seed, folder))) {
            assertThat(run.durability()).isEqualTo("fsync=on synchronous_commit=on full_page_writes=on");
            for (Step step : new Schedule(seed).once()) {
                System.out.println("  " + run.step(step));
            }
            Verdict verdict = run.heal();
            System.out.println(RunReport.of(run, verdict));
            assertThat(verdict.findings()).isEmpty();
            assertThat(verdict.unfinished()).isZero();
            assertThat(LostLog.of(run.world()).wipeAndAwaitTheStop()).contains("Accounting stopped");
        }
    }
}
