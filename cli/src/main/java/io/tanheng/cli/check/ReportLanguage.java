/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The language a report is written in. */
public final class ReportLanguage {

    /** The first of these that is set decides. */
    private static final List<String> VARIABLES = List.of("TANHENG_LANGUAGE", "LC_ALL", "LANG");

    private ReportLanguage() {}

    /**
     * What was asked for, else what the environment says, else English; empty where something else was asked for.
     *
     * @param asked the option
     */
    public static Optional<Locale> of(Optional<String> asked, Map<String, String> environment) {
        if (asked.isPresent()) {
            return switch (asked.get()) {
                case "en" -> Optional.of(Locale.ENGLISH);
                case "zh" -> Optional.of(Locale.CHINESE);
                default -> Optional.empty();
            };
        }
        String told = VARIABLES.stream()
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("en");
        return Optional.of(told.startsWith("zh") ? Locale.CHINESE : Locale.ENGLISH);
    }
}
