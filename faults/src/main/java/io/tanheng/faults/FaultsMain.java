/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults;

import io.tanheng.faults.oracle.Verdict;
import io.tanheng.faults.schedule.Schedule;
import io.tanheng.faults.schedule.Schedule.Step;
import io.tanheng.faults.world.FaultRun;
import io.tanheng.faults.world.OlderLog;
import io.tanheng.faults.world.RunReport;
import io.tanheng.faults.world.RunSettings;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs faults by hand, for looking at one seed closely. Arguments: folder for the data, which is kept, seed, and rounds of the
 * long form; zero rounds are the short form, less than zero is the log that comes back from an older copy.
 */
public final class FaultsMain {
    private FaultsMain() {}

    /** See the class comment. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        if (rounds < 0) {
            try (FaultRun run = new FaultRun(RunSettings.of(seed, false, folder))) {
                System.out.println(OlderLog.of(run).restoreAndAwaitTheStop());
            }
            return;
        }
        Schedule schedule = new Schedule(seed);
        RunSettings settings = rounds > 0 ? RunSettings.of(seed, true, folder) : RunSettings.shortForm(seed, folder);
        try (FaultRun run = new FaultRun(settings)) {
            does(run, rounds > 0 ? schedule.round() : schedule.once());
            for (int round = 1; round < rounds; round++) {
                does(run, schedule.round());
            }
            Verdict verdict = run.heal();
            System.out.println(RunReport.of(run, verdict));
        }
    }

    private static void does(FaultRun run, List<Step> steps) throws InterruptedException {
        for (Step step : steps) {
            System.out.println("  " + run.step(step));
        }
    }
}
