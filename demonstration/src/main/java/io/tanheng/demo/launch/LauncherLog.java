/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Where the plants, which live in the launcher's own process, write what they have to say: a file, not the terminal. */
final class LauncherLog {

    private LauncherLog() {}

    static void into(Path folder) throws IOException {
        Files.createDirectories(folder);
        // A percent sign has a meaning of its own in the name of a log.
        String file = folder.resolve("log.txt").toString().replace("%", "%%");
        Handler handler = new FileHandler(file, true);
        handler.setFormatter(new SimpleFormatter());
        LogManager.getLogManager().reset();
        Logger.getLogger("").addHandler(handler);
    }
}
