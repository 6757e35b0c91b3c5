/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.parts.JavaOptions;
import io.tanheng.parts.ServiceProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Starts services as they are shipped. */
final class PackagedService {

    private static final int HEAP = 256;

    private PackagedService() {}

    /** Returns when it answers; it ends with this process at the latest. */
    static ServiceProcess start(String name, int port, Map<String, String> environment) throws IOException {
        Path jar = Path.of("..", name + "-service", "target", "quarkus-app", "quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is missing: build it with ./mvnw package -DskipTests");
        }
        Path folder =
                Path.of("target", name, Long.toString(ProcessHandle.current().pid()));
        Files.createDirectories(folder);
        ServiceProcess process = new ServiceProcess(name, folder, jar, port, JavaOptions.shortLived(HEAP), environment);
        Runtime.getRuntime().addShutdownHook(new Thread(process::kill, name + "-end"));
        process.begin();
        process.awaitAnswer();
        return process;
    }
}
