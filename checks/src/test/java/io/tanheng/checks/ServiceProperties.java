/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.checks;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code application.properties} of a service: which variable sets which property, and what holds without it. */
final class ServiceProperties {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(TANHENG_[A-Z_]+):(.*)}");
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([a-z][a-z.-]+)}");

    private final Properties properties = new Properties();

    ServiceProperties(Path service) {
        Path file = service.resolve("src/main/resources/application.properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** A variable and what holds where nobody sets it. */
    record Variable(String name, String defaultValue) {}

    /** The variable that sets a property, followed through properties that repeat another. */
    Optional<Variable> variable(String property) {
        String value = properties.getProperty(property, "");
        Matcher reference = REFERENCE.matcher(value);
        if (reference.matches()) {
            return variable(reference.group(1));
        }
        Matcher variable = VARIABLE.matcher(value);
        return variable.matches() ? Optional.of(new Variable(variable.group(1), variable.group(2))) : Optional.empty();
    }

    /** Every variable of the file with its default, those of no mapping among them. */
    Map<String, String> variables() {
        Map<String, String> variables = new TreeMap<>();
        for (String property : properties.stringPropertyNames()) {
            variable(property).ifPresent(found -> variables.put(found.name(), found.defaultValue()));
        }
        return variables;
    }
}
