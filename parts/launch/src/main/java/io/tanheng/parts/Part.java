/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import java.nio.file.Path;

/** One process the system consists of, which can be started, killed, paused and started again on the same data and address. */
public interface Part extends AutoCloseable {

    /** What people call it, such as {@code Kafka}. */
    String name();

    /** Where others reach it; the same after every start. */
    String address();

    /** The number the operating system gave the process that runs now. */
    long processId();

    /** Where the process writes what it has to say. */
    Path logFile();

    /** Whether the process exists, be it paused or not yet ready. */
    boolean isRunning();

    /** Starts the process, if it does not run, and returns when it answers. */
    default void start() {
        begin();
        awaitAnswer();
    }

    /** Starts the process, if it does not run, and returns at once. */
    void begin();

    /** Returns when the process does its work; fails when it has ended or takes too long. */
    void awaitAnswer();

    /** Ends the process and its children as a power cut would: SIGKILL, and returns when they are gone. */
    void kill();

    /** Freezes the process and its children: SIGSTOP. */
    void pause();

    /** Lets a frozen process and its children run on: SIGCONT. */
    void resume();

    /** Asks the process to end in order, and kills it if it does not within its time. */
    void stop();

    @Override
    default void close() {
        stop();
    }
}
