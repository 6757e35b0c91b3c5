/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import io.tanheng.parts.Folders;
import java.io.IOException;
import java.nio.file.Path;

/** Starts everything in a folder of its own, looks whether it keeps what it promises, and says how that went. */
record SelfTest(Path root, Console console, EndInOrder end) {

    int run() throws IOException, InterruptedException {
        Path folder = root.resolve("target/self-test");
        Folders.delete(folder);
        console.happened("selfTest.begin", folder);
        try (DataFolder data = DataFolder.open(folder, true)) {
            Stage stage = Stage.set(root, true, data, Addresses.free(), console, end);
            ReadyBlock.of(stage, data, console).print(console);
        }
        return 0;
    }
}
