/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks.peer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A peer's side of the conversation: a line in, a line out. */
final class Answers {
    private Answers() {}

    /** How a peer answers one line. */
    interface Answer {
        String to(String line);
    }

    /** Says that it is ready and answers until the input ends. */
    static void toEachLine(Answer answer) throws IOException {
        System.out.println("ready");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println(answer.to(line));
            }
        }
    }
}
