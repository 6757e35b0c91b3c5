/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.cli.Tanheng;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One run of the command with what it printed. */
record Run(int exitCode, String out, String err) {

    /** Runs {@code tanheng check} with arguments. */
    static Run of(String... arguments) {
        List<String> all = new ArrayList<>(List.of("check", "--language", "en"));
        all.addAll(List.of(arguments));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Tanheng.run(new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
        return new Run(exitCode, out.toString(), err.toString());
    }

    /** Checks a file that holds the text. */
    static Run ofText(String text, String... options) {
        try {
            Path file = Files.createTempFile("vectors", ".json");
            try {
                Files.writeString(file, text);
                List<String> arguments = new ArrayList<>(List.of(options));
                arguments.add(file.toString());
                return of(arguments.toArray(String[]::new));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks one vector: inputs and expectations as the inside of JSON objects. */
    static Run ofVector(String id, String inputs, String expected) {
        return ofText(vector(id, inputs, expected));
    }

    /** Checks one vector by the law of a day. */
    static Run ofVectorOn(String day, String id, String inputs, String expected) {
        return ofText(vector(id, inputs, expected), "--date", day);
    }

    private static String vector(String id, String inputs, String expected) {
        return "{\"vectors\": [{\"id\": \"" + id + "\", \"inputs\": {" + inputs + "}, \"expected\": {" + expected
                + "}}]}";
    }

    String all() {
        return out + err;
    }
}
