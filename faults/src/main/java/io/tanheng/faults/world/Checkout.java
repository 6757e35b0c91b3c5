/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.world;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the packaged services in the checkout this runs in. */
public final class Checkout {
    private Checkout() {}

    /** The jar that starts a service, such as {@code ingest-service}. */
    public static Path service(String module) {
        Path jar = root().resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is missing: build it with ./mvnw package -pl " + module + " -am");
        }
        return jar;
    }

    /** The folder with the parent POM, upwards from where this runs. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("accounting-service"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("Run this inside a checkout of Tanheng, not in "
                    + Path.of("").toAbsolutePath());
        }
        return folder;
    }
}
