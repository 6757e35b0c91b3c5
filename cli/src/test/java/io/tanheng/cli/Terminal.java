/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs the command as a person at a terminal would and keeps what it printed. */
public final class Terminal {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    public int run(String... arguments) {
        return Tanheng.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    public String out() {
        return out.toString();
    }

    public String err() {
        return err.toString();
    }
}
