/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.replay;

import io.tanheng.cli.Tanheng;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs the command as a person at a terminal would and keeps what it printed. */
final class Terminal {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    int run(String... arguments) {
        return Tanheng.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
