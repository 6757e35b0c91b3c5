/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.print;

import io.tanheng.reporting.pages.words.ReportWords;
import io.tanheng.reporting.pages.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where something printed stands in the evidence log, in words. */
final class ReportLog {

    private final Wording wording;
    private final ReportWords words;

    ReportLog(Wording wording) {
        this.wording = wording;
        this.words = wording.words().report();
    }

    /** Empty where it is not in the log. */
    List<ReportTables.Fact> of(Optional<LogStanding> standing) {
        return standing.map(this::facts).orElse(List.of());
    }

    private List<ReportTables.Fact> facts(LogStanding log) {
        List<ReportTables.Fact> facts = new ArrayList<>();
        facts.add(new ReportTables.Fact(words.log(), log.origin(), true));
        facts.add(new ReportTables.Fact(words.entry(), wording.show().number(log.index()), false));
        facts.add(new ReportTables.Fact(words.leaf(), log.leaf(), true));
        facts.add(new ReportTables.Fact(words.checkpointSize(), wording.show().number(log.size()), false));
        facts.add(new ReportTables.Fact(words.checkpointRoot(), log.root(), true));
        log.keys().forEach(key -> facts.add(new ReportTables.Fact(words.keys(), key, true)));
        return List.copyOf(facts);
    }
}
