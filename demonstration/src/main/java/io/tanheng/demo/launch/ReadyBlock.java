/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is said when everything answers: what runs, where, and what to try.
 *
 * @param addresses what can be opened, by what it is called, in the order it is told
 * @param lines the whole text
 */
record ReadyBlock(Map<String, String> addresses, List<String> lines) {

    static ReadyBlock of(Stage stage, DataFolder data, Console console) {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("dashboard", stage.services().reporting().address() + "/");
        List<String> lines = new ArrayList<>();
        lines.add(Words.of("ready.begin", Long.toString(console.sinceStart().toSeconds())));
        lines.add("  " + Words.of("ready.dashboard") + "  " + addresses.get("dashboard"));
        lines.add(Words.of("ready.stop", data.path()));
        return new ReadyBlock(addresses, lines);
    }

    void print(Console console) {
        lines.forEach(console::line);
    }
}
