/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F11 with a log that comes back from an older copy; part of the long form. */
@Tag("long")
class OlderLogTest {
    @TempDir
    private Path folder;

    @Test
    void aLogRestoredFromAnOlderCopyAndWrittenOnStopsAccountingBeforeItSealsAnything() throws Exception {
        try (FaultRun run = new FaultRun(RunSettings.of(Seeds.seed(), false, folder))) {
            assertThat(OlderLog.of(run).restoreAndAwaitTheStop())
                    .containsAnyOf("LOG_IS_OTHER", "LOG_IS_OLDER")
                    .contains("Accounting stopped");
        }
    }
}
