/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli;

import io.tanheng.methodology.outcome.Sentence;
import java.io.PrintWriter;
import java.util.Locale;

/** Says sentences in one language. */
public record Speech(PrintWriter out, Locale locale) {

    /** Prints one, at once. */
    public void say(Sentence sentence) {
        out.println(sentence.in(locale));
        out.flush();
    }
}
