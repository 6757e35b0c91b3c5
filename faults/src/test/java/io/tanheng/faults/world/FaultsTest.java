/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.faults.oracle.Verdict;
import io.tanheng.faults.schedule.Schedule;
import io.tanheng.faults.schedule.Schedule.Step;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of the fault suite: every process killed once, every stop point passed, a zombie, a lost log. */
class FaultsTest {
    @TempDir
    private Path folder;

    @Test
    void whateverIsKilledNothingAcknowledgedIsLostAndNothingCountsTwice() throws Exception {
        long seed = Long.getLong("faults.seed", System.currentTimeMillis() % 1_000_000);
        try (FaultRun run = new FaultRun(RunSettings.of(seed, false, folder))) {
            assertThat(run.durability()).isEqualTo("fsync=on synchronous_commit=on full_page_writes=on");
            for (Step step : new Schedule(seed).once()) {
                Injected done = run.step(step);
                System.out.printf("  %-60s %s%n", step.fault(), done.recovery());
            }
            Verdict verdict = run.heal();
            System.out.println(RunReport.of(run, verdict));
            assertThat(verdict.findings()).isEmpty();
            assertThat(verdict.good()).isTrue();
        }
    }
}
