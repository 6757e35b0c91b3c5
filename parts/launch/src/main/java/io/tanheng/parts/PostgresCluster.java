/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of a PostgreSQL server: made at the first start, kept ever after. */
final class PostgresCluster {

    private PostgresCluster() {}

    static Path data(Path folder) {
        return folder.resolve("data");
    }

    /** Made under another name first, so that a process killed on the way leaves nothing that looks finished. */
    static void createOnce(Path home, Path folder) throws IOException {
        if (Files.isDirectory(data(folder))) {
            return;
        }
        Path unfinished = folder.resolve("unfinished");
        Folders.delete(unfinished);
        initialise(home, folder, unfinished);
        createDatabase(home, folder, unfinished);
        Files.move(unfinished, data(folder));
    }

    private static void initialise(Path home, Path folder, Path data) throws IOException {
        Path password = folder.resolve("password.txt");
        Files.writeString(password, PostgresPart.TANHENG + "\n");
        run(
                folder,
                "",
                List.of(
                        home.resolve("bin/initdb").toString(),
                        "--pgdata=" + data,
                        "--username=" + PostgresPart.TANHENG,
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--no-locale"));
        Files.delete(password);
    }

    /** In single-user mode, so that no client and no open port is needed. */
    private static void createDatabase(Path home, Path folder, Path data) throws IOException {
        run(
                folder,
                "CREATE DATABASE " + PostgresPart.TANHENG + "\n",
                List.of(home.resolve("bin/postgres").toString(), "--single", "-D", data.toString(), "postgres"));
    }

    private static void run(Path folder, String input, List<String> command) throws IOException {
        Path log = folder.resolve("creation.txt");
        Process process = new ProcessBuilder(PlainUser.command(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try (var words = process.outputWriter(StandardCharsets.UTF_8)) {
            words.write(input);
        }
        int outcome = process.onExit().join().exitValue();
        if (outcome != 0) {
            throw new PartFailure("PostgreSQL's files could not be made: " + command.get(0) + " ended with " + outcome
                    + "; see " + log);
        }
    }
}
