/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.world;

import io.tanheng.contracts.topics.TopicCreation;
import io.tanheng.faults.schedule.Target;
import io.tanheng.parts.Folders;
import io.tanheng.parts.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;

/** F11: Kafka comes back without what it had acknowledged; accounting must say so and stop, not go on from somewhere. */
public final class LostLog {
    private static final Duration FOR_THE_STOP = Duration.ofMinutes(3);
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final String WORDS = "Accounting stopped so that nothing is lost";

    private final World world;

    private LostLog(World world) {
        this.world = world;
    }

    /** The log of a world whose load has ended. */
    public static LostLog of(World world) {
        return new LostLog(world);
    }

    /** Kills Kafka, deletes all it holds, starts it empty, and returns what accounting says when it stops. */
    public String wipeAndAwaitTheStop() throws IOException, InterruptedException {
        Part kafka = world.part(Target.KAFKA);
        kafka.kill();
        Folders.delete(kafka.logFile().resolveSibling("data"));
        Files.deleteIfExists(kafka.logFile().resolveSibling("formatted"));
        kafka.start();
        TopicCreation.ensure(world.kafkaAddress());
        return awaitTheStop(world.part(Target.ACCOUNTING));
    }

    /** What accounting says when it stops. */
    static String awaitTheStop(Part accounting) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + FOR_THE_STOP.toNanos();
        String said = words(accounting);
        while (said.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Accounting said nothing of the lost log within "
                        + FOR_THE_STOP.toSeconds() + " s; see " + accounting.logFile());
            }
            Injector.sleep(LOOK);
            said = words(accounting);
        }
        return said;
    }

    private static String words(Part accounting) throws IOException {
        return Files.readString(accounting.logFile())
                .lines()
                .filter(line -> line.contains(WORDS))
                .findFirst()
                .orElse("");
    }
}
