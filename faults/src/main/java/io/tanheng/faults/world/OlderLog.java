/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.world;

import io.tanheng.faults.schedule.Target;
import io.tanheng.parts.Folders;
import io.tanheng.parts.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * F11: Kafka comes back with an older copy of its data and has been written on before accounting looks at it again. Cluster,
 * topic and range of offsets are as before, so only the records themselves tell.
 */
public final class OlderLog {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final long FURTHER_VERSIONS = 20;

    private final FaultRun run;
    private final Part kafka;
    private final Part accounting;

    private OlderLog(FaultRun run) {
        this.run = run;
        this.kafka = run.world().part(Target.KAFKA);
        this.accounting = run.world().part(Target.ACCOUNTING);
    }

    /** The log of a run that is under load. */
    public static OlderLog of(FaultRun run) {
        return new OlderLog(run);
    }

    /**
     * Copies the log, lets accounting read and seal on, puts the copy in its place, lets devices write on until it is longer than
     * it was, starts accounting and returns what that says when it stops.
     */
    public String restoreAndAwaitTheStop() throws IOException, InterruptedException, SQLException {
        Path data = kafka.logFile().resolveSibling("data");
        Path older = kafka.logFile().resolveSibling("older");
        kafka.kill();
        copy(data, older);
        kafka.start();
        long before = run.versions();
        await("further versions", () -> run.versions() >= before + FURTHER_VERSIONS);
        accounting.kill();
        await("Kafka to tell its offsets", () -> !run.readingsInKafka().isEmpty());
        List<Long> ends = run.readingsInKafka();
        kafka.kill();
        Folders.delete(data);
        Files.move(older, data);
        kafka.start();
        await("the older log to grow past the lost one", () -> grownPast(ends));
        long sealed = run.versions();
        accounting.begin();
        String said = LostLog.awaitTheStop(accounting);
        if (run.versions() != sealed) {
            throw new IllegalStateException("Accounting sealed from a log that is not the one it had read");
        }
        return said;
    }

    private boolean grownPast(List<Long> ends) {
        List<Long> now = run.readingsInKafka();
        return now.size() == ends.size()
                && IntStream.range(0, ends.size()).allMatch(partition -> now.get(partition) >= ends.get(partition));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void await(String what, Condition condition) throws InterruptedException, SQLException {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Waited " + LONGEST.toSeconds() + " s in vain for " + what);
            }
            Injector.sleep(LOOK);
        }
    }

    private interface Condition {
        boolean holds() throws SQLException;
    }
}
