package io.tanheng.telemetry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files beside the checkout. */
public final class SharedFiles {

    private SharedFiles() {}

    public static Path path(String name) {
        return Path.of(System.getProperty("tanheng.shared"), name);
    }

    /** The rows after the heading, quotes resolved; none of these files has a line break inside a field. */
    public static List<List<String>> rows(String name) throws IOException {
        return Files.readAllLines(path(name)).stream()
                .skip(1)
                .map(SharedFiles::fields)
                .toList();
    }

    private static List<String> fields(String line) {
        List<String> fields = new java.util.ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (character == '"') {
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(character);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
