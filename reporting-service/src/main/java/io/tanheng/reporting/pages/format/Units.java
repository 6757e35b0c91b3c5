/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.format;

import java.util.Map;

/** Units as people write them; the same in every language. */
public final class Units {

    /** Where replacing the powers is not enough. */
    private static final Map<String, String> WRITTEN = Map.ofEntries(
            Map.entry("1", ""),
            Map.entry("degC", "°C"),
            Map.entry("degF", "°F"),
            Map.entry("Cel", "°C"),
            Map.entry("K", "K"),
            Map.entry("inHg", "inHg"),
            Map.entry("tCO2", "t"),
            Map.entry("tCO2/h", "t/h"));

    private Units() {}

    public static String written(String unit) {
        String known = WRITTEN.get(unit);
        if (known != null) {
            return known;
        }
        return unit.replaceAll("(?<=[a-zA-Z])2(?![0-9])", "²")
                .replaceAll("(?<=[a-zA-Z])3(?![0-9])", "³")
                .replace("CO²", "CO₂")
                .replace("O²", "O₂")
                .replace("*", "·")
                .replace(".", "·")
                .replace("ug", "µg");
    }
}
