/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said when everything answers: what runs, where, and what to try. */
final class ReadyBlock {

    private static final int NAME_COLUMNS = 14;
    private static final int FIRST_WIDE_CHARACTER = 0x2E80;

    private final List<String> lines = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();

    /** Words it; with an hour to follow, if there is one yet. */
    static ReadyBlock of(Stage stage, DataFolder data, Optional<TracedHour> traced, Console console) {
        ReadyBlock block = new ReadyBlock();
        String reporting = stage.services().reporting().address();
        block.lines.add(
                Words.of("ready.begin", Long.toString(console.sinceStart().toSeconds())));
        block.addressed("ready.dashboard", reporting + "/", dashboardNote(stage));
        block.addressed("ready.api", reporting + "/api/v1/sources", Words.of("ready.apiNote"));
        String hours = reporting + "/api/v1/sources/" + Stage.EXAMPLE.key() + "/hours?last=3";
        block.addresses.add(hours);
        block.lines.add(" ".repeat(NAME_COLUMNS + 2) + Words.of("ready.try", hours));
        traced.ifPresentOrElse(
                hour -> block.addressed("ready.hour", reporting + hour.path(), Words.of("ready.hourNote")),
                () -> block.told("ready.hour", Words.of("ready.hourNotYet")));
        block.addressed("ready.statements", reporting + "/statements", Words.of("ready.statementsNote"));
        block.addressed("ready.quarantine", reporting + "/quarantine", Words.of("ready.quarantineNote"));
        block.addressed("ready.evidence", reporting + "/evidence", Words.of("ready.evidenceNote"));
        stage.playing()
                .ifPresent(playing -> block.addressed(
                        "ready.faults", playing.page().address().toString(), Words.of("ready.faultsNote")));
        block.addressed("ready.certificate", reporting + "/engagements", Words.of("ready.certificateNote"));
        block.lines.add(Words.of("ready.stop", data.path()));
        return block;
    }

    /** Everything in it that can be opened. */
    List<String> addresses() {
        return List.copyOf(addresses);
    }

    void print(Console console) {
        console.line("");
        lines.forEach(console::line);
    }

    private static String dashboardNote(Stage stage) {
        return stage.playing()
                .map(playing -> Words.of("ready.dashboardNote", Integer.toString(playing.sources())))
                .orElse(Words.of("ready.dashboardNoPlants"));
    }

    private void addressed(String name, String address, String note) {
        addresses.add(address);
        told(name, address + "   " + note);
    }

    private void told(String name, String text) {
        String word = Words.of(name);
        lines.add("  " + word + " ".repeat(Math.max(1, NAME_COLUMNS - columns(word))) + text);
    }

    /** How many columns of a terminal a word takes: Chinese characters take two. */
    private static int columns(String word) {
        return word.codePoints()
                .map(character -> character < FIRST_WIDE_CHARACTER ? 1 : 2)
                .sum();
    }
}
