/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Starts and stops parts that do not wait for each other at the same time. */
public final class Together {

    private Together() {}

    /** Starts all; when one fails, those that run are stopped and the failure is thrown. */
    public static void start(List<? extends Part> parts) {
        start(parts, part -> {});
    }

    /** Starts all and tells each as soon as it answers; when one fails, those that run are stopped and the failure is thrown. */
    public static void start(List<? extends Part> parts, Consumer<Part> answering) {
        try {
            forEach(parts, part -> {
                part.start();
                answering.accept(part);
            });
        } catch (PartFailure failure) {
            stop(parts);
            throw failure;
        }
    }

    /** Stops all. */
    public static void stop(List<? extends Part> parts) {
        forEach(parts, Part::stop);
    }

    private static void forEach(List<? extends Part> parts, Consumer<Part> deed) {
        ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, parts.size()));
        try {
            CompletableFuture.allOf(parts.stream()
                            .map(part -> CompletableFuture.runAsync(() -> deed.accept(part), threads))
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
        } catch (CompletionException wrapped) {
            throw wrapped.getCause() instanceof PartFailure failure ? failure : wrapped;
        } finally {
            threads.shutdown();
        }
    }
}
