/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.common.utils.AppInfoParser;

/** What the numbers were measured on, without which they mean nothing. */
final class Machine {
    private Machine() {}

    static List<String> describe() throws IOException {
        return List.of(
                "processor  " + value("/proc/cpuinfo", "model name") + ", "
                        + Runtime.getRuntime().availableProcessors() + " cores, memory "
                        + value("/proc/meminfo", "MemTotal"),
                "system     " + System.getProperty("os.name") + " " + System.getProperty("os.version") + ", Java "
                        + Runtime.version(),
                "versions   Kafka " + AppInfoParser.getVersion() + ", Artemis " + version("org.apache.activemq.artemis")
                        + ", Paho MQTT v5 1.2.5, PostgreSQL 18.1, fsync on everywhere");
    }

    private static String version(String what) {
        return System.getProperty("benchmarks.version." + what, "as in the POM");
    }

    private static String value(String file, String name) throws IOException {
        return Files.readAllLines(Path.of(file)).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).trim())
                .findFirst()
                .orElse("unknown");
    }
}
