/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Starts a child, writes down its number, and waits to be killed. */
final class ParentMain {

    private ParentMain() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        List<String> program = List.of("-cp", System.getProperty("java.class.path"), SleepingMain.class.getName());
        JavaProcess child =
                new JavaProcess("child", folder.resolve("child"), JavaOptions.shortLived(16), program, Map.of());
        child.start();
        Path unfinished = folder.resolve("unfinished");
        Files.writeString(unfinished, Long.toString(child.processId()));
        Files.move(unfinished, folder.resolve("child.txt"));
        Thread.currentThread().join();
    }
}
