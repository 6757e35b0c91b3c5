/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultsTest {

    private static final Instant NOW = Instant.parse("2026-10-20T03:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    private Faults at(Instant now) {
        return new Faults(
                Clock.fixed(now, ZoneOffset.UTC),
                Optional.empty(),
                new FaultsFile(folder.resolve("data/faults.properties")));
    }

    @Test
    void aSwitchIsRememberedOverARestart() {
        at(NOW).breakIt(Fault.ANALYSER_DRIFT);
        assertThat(at(NOW.plusSeconds(60)).since(Fault.ANALYSER_DRIFT)).contains(NOW);
        at(NOW.plusSeconds(60)).mend(Fault.ANALYSER_DRIFT);
        assertThat(at(NOW.plusSeconds(120)).on(Fault.ANALYSER_DRIFT)).isFalse();
    }

    @Test
    void breakingTwiceAndMendingTwiceIsBreakingAndMendingOnce() {
        Faults faults = at(NOW);
        List<Fault> mended = new ArrayList<>();
        faults.onMended((fault, since) -> mended.add(fault));
        faults.breakIt(Fault.CLOCK_SKEW);
        faults.breakIt(Fault.CLOCK_SKEW);
        faults.mend(Fault.CLOCK_SKEW);
        faults.mend(Fault.CLOCK_SKEW);
        assertThat(mended).containsExactly(Fault.CLOCK_SKEW);
    }

    @Test
    void aBrokerThatIsNotOursIsNotStopped() {
        Faults faults = at(NOW);
        faults.breakIt(Fault.BROKER_OUTAGE);
        assertThat(faults.on(Fault.BROKER_OUTAGE)).isFalse();
        assertThat(faults.possible(Fault.BROKER_OUTAGE)).isFalse();
    }

    @Test
    void theLateBackFillEndsByItselfAfterSixHours() {
        at(NOW).breakIt(Fault.LATE_BACKFILL);
        Faults before = at(NOW.plus(Faults.WITHHELD).minusSeconds(1));
        before.passTime();
        assertThat(before.on(Fault.LATE_BACKFILL)).isTrue();
        Faults after = at(NOW.plus(Duration.ofHours(6)));
        after.passTime();
        assertThat(after.on(Fault.LATE_BACKFILL)).isFalse();
    }
}
