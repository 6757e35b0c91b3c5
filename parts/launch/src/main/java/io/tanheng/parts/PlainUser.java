/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs PostgreSQL when we are root, which it refuses to be.
 *
 * <p>In a user namespace that maps nobody, the process keeps its rights to root's own files but no longer is root in its own
 * eyes. Where the system forbids such namespaces, as some containers do, somebody else must own the files; see
 * {@code docs/running.md}.
 */
final class PlainUser {

    private PlainUser() {}

    static List<String> command(List<String> command) throws IOException {
        if (!System.getProperty("user.name").equals("root")) {
            return command;
        }
        if (!namespacesAllowed()) {
            throw new PartFailure(
                    "PostgreSQL refuses to run as root, and this system does not let it run in a user"
                            + " namespace (unshare -U); run as a plain user, or set TANHENG_DATABASE_URL to a PostgreSQL that runs");
        }
        List<String> whole = new ArrayList<>(List.of("unshare", "-U"));
        whole.addAll(command);
        return whole;
    }

    private static boolean namespacesAllowed() throws IOException {
        if (!SearchPath.holds("unshare")) {
            return false;
        }
        Process trial = new ProcessBuilder("unshare", "-U", "true")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return trial.onExit().join().exitValue() == 0;
    }
}
