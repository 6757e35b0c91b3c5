/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.checks;

import java.util.Optional;

/**
 * One setting of a service.
 *
 * @param property its name in a properties file
 * @param environment the variable that sets it
 * @param type as the mapping has it
 * @param defaultValue what holds where nobody sets it
 * @param meaning the mapping's own sentence
 */
record Setting(String property, String environment, String type, Optional<String> defaultValue, String meaning) {

    /** As a row of a table. */
    String row() {
        return "| `" + environment + "` | `" + property + "` | " + type + " | "
                + defaultValue.map(value -> "`" + value + "`").orElse("") + " | " + meaning.replace("|", "\\|") + " |";
    }

    /** The variable SmallRye Config looks for where the service gives no other name. */
    static String usualEnvironment(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(java.util.Locale.ROOT);
    }
}
