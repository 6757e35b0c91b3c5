/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import java.io.IOException;

/** Sends a signal to a process; the virtual machine itself can only terminate and kill. */
final class Signal {

    private Signal() {}

    static void send(String signal, long processId) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + processId)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException failure) {
            throw new PartFailure("SIG" + signal + " could not be sent to process " + processId, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
