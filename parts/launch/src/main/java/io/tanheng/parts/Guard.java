/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A tiny shell beside this virtual machine that kills the children when it is gone, even if it was killed itself.
 *
 * <p>It reads the numbers of the children from a pipe; the pipe ends when the virtual machine does, however that came about.
 */
final class Guard {

    private static final String SCRIPT = """
            trap '' INT TERM HUP
            children=' '
            while read -r verb child; do
              case $verb in
                watch) children="$children$child " ;;
                forget) children="${children%%" $child "*} ${children#*" $child "}" ;;
              esac
            done
            [ "$children" = ' ' ] || kill -KILL $children
            """;

    private static final Guard OF_THIS_VIRTUAL_MACHINE = new Guard();

    private final OutputStream pipe;

    private Guard() {
        ProcessBuilder shell = new ProcessBuilder(OwnGroup.of("sh", "-c", SCRIPT))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            pipe = shell.start().getOutputStream();
        } catch (IOException failure) {
            throw new PartFailure("The shell that watches over the processes could not be started", failure);
        }
    }

    static void watch(long processId) {
        OF_THIS_VIRTUAL_MACHINE.tell("watch " + processId);
    }

    static void forget(long processId) {
        OF_THIS_VIRTUAL_MACHINE.tell("forget " + processId);
    }

    private synchronized void tell(String line) {
        try {
            pipe.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
            pipe.flush();
        } catch (IOException failure) {
            throw new PartFailure("The shell that watches over the processes is gone", failure);
        }
    }
}
