/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import java.util.ArrayList;
import java.util.List;

/** Options that let a server's log say when, and only what somebody must know. */
final class QuietLog {

    private static final String PREFIX = "-Dorg.slf4j.simpleLogger.";

    private QuietLog() {}

    /** Warnings and worse from the packages named, the rest as it comes. */
    static List<String> options(String... loudPackages) {
        List<String> options = new ArrayList<>();
        options.add(PREFIX + "showDateTime=true");
        options.add(PREFIX + "dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
        for (String loud : loudPackages) {
            options.add(PREFIX + "log." + loud + "=warn");
        }
        return options;
    }
}
