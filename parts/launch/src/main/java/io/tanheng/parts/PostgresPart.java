/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL whose commits are on the disk before they are acknowledged; user, password and database are {@code tanheng}. */
public final class PostgresPart extends ProcessPart {

    /** User, password and database alike. */
    public static final String TANHENG = "tanheng";

    private static final int LINE_OF_STATUS = 7;

    private final int port;
    private final int connections;

    /** A server in a folder of its own, listening on the port of the loopback address, for up to 200 connections. */
    public PostgresPart(Path folder, int port) {
        super("PostgreSQL", folder);
        this.port = port;
        this.connections = 200;
    }

    /** As a JDBC address. */
    @Override
    public String address() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + TANHENG;
    }

    @Override
    List<String> command() throws IOException {
        Path home = PostgresBinaries.home();
        PostgresCluster.createOnce(home, folder());
        Files.deleteIfExists(statusFile());
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/postgres").toString(),
                "-D",
                PostgresCluster.data(folder()).toString()));
        settings().forEach(setting -> command.addAll(List.of("-c", setting)));
        return PlainUser.command(command);
    }

    /** The first three are the defaults of PostgreSQL; they are named because everything rests on them. */
    private List<String> settings() {
        return List.of(
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "max_connections=" + connections,
                "shared_buffers=64MB",
                "max_wal_size=512MB",
                "timezone=UTC",
                "log_timezone=UTC",
                "log_checkpoints=off",
                "log_line_prefix=%m [%p] ");
    }

    /** PostgreSQL writes into this file itself what state it is in. */
    @Override
    boolean answers() throws IOException {
        if (!Files.exists(statusFile())) {
            return false;
        }
        List<String> lines = Files.readAllLines(statusFile());
        return lines.size() > LINE_OF_STATUS && lines.get(LINE_OF_STATUS).trim().equals("ready");
    }

    /** The fast way: open transactions are rolled back, clients are not waited for. */
    @Override
    String orderlyEnd() {
        return "INT";
    }

    private Path statusFile() {
        return PostgresCluster.data(folder()).resolve("postmaster.pid");
    }
}
