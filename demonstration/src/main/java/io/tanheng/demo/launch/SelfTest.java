/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import io.tanheng.parts.Folders;
import io.tanheng.parts.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Starts everything in a folder of its own, looks whether it keeps what it promises, and says how that went. */
record SelfTest(Path root, Console console, EndInOrder end) {

    private static final Duration FOR_THE_FIRST_HOUR = Duration.ofMinutes(3);
    private static final Duration FOR_THE_HISTORY = Duration.ofMinutes(10);

    /** Returns the exit code: 0 if all was well. */
    int run() throws IOException {
        Path folder = root.resolve("target/self-test");
        Folders.delete(folder);
        console.happened("selfTest.begin", folder);
        Checks checks = new Checks(console);
        try (DataFolder data = DataFolder.open(folder, true)) {
            Stage stage = Stage.set(root, true, data, Addresses.free(), console, end);
            Optional<TracedHour> first = stage.awaitTracedHour(FOR_THE_FIRST_HOUR);
            ReadyBlock block = ReadyBlock.of(stage, data, first, console);
            block.print(console);
            addresses(checks, block, first);
            history(checks, stage);
            books(checks, stage);
            trace(checks, stage);
            log(checks, stage);
            end.endAll(() -> console.happened("stopping"), () -> console.happened("stopped"));
            stopped(checks, stage.parts());
        }
        return checks.tell() ? 0 : 1;
    }

    private static void addresses(Checks checks, ReadyBlock block, Optional<TracedHour> first) {
        Http http = new Http();
        checks.check(Words.of("check.firstHour"), () -> Checks.require(first.isPresent(), "no hour is sealed"));
        for (String address : block.addresses()) {
            checks.check(
                    Words.of("check.address", address),
                    () -> Checks.require(http.get(address).length > 0, "the answer is empty"));
        }
    }

    private static void history(Checks checks, Stage stage) {
        checks.check(
                Words.of("check.history"),
                () -> Checks.await(
                        FOR_THE_HISTORY,
                        () -> stage.playing()
                                .orElseThrow()
                                .plants()
                                .historyProgress()
                                .complete(),
                        "the plants have not sent all of it"));
        checks.check(
                Words.of("check.recentHours"),
                () -> Checks.await(
                        FOR_THE_HISTORY,
                        () -> stage.recentTracedHour().isPresent(),
                        "none of the last 24 hours is sealed with a value"));
    }

    private static void books(Checks checks, Stage stage) {
        checks.check(
                Words.of("check.books"),
                () -> Checks.await(
                        FOR_THE_HISTORY,
                        () -> stage.playing().orElseThrow().offices().handedIn(),
                        "accounting does not have all of it"));
    }

    private static void trace(Checks checks, Stage stage) throws IOException {
        Optional<TracedHour> recent = stage.recentTracedHour();
        if (recent.isPresent()) {
            Trace trace = new Trace(new Http(), stage.services().reporting().address(), recent.get());
            checks.check(Words.of("check.derivation", recent.get().path()), trace::derivation);
            checks.check(Words.of("check.bytes"), trace::readingAndBytes);
        }
    }

    private static void log(Checks checks, Stage stage) {
        LogCheck log = new LogCheck(
                new Http(),
                stage.services().reporting().address(),
                stage.clock().clock());
        checks.check(Words.of("check.log"), log::whole);
        checks.check(
                Words.of("check.seen"),
                () -> Checks.await(
                        FOR_THE_HISTORY,
                        log::seenFromOutside,
                        "the witness has not signed, or there is no time stamp"));
    }

    private static void stopped(Checks checks, List<Part> parts) {
        checks.check(
                Words.of("check.stopped"),
                () -> Checks.require(parts.stream().noneMatch(Part::isRunning), "something still runs: " + parts));
    }
}
