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
        facts.add(ReportTables.Fact.code(words.log(), log.origin()));
        facts.add(ReportTables.Fact.text(words.entry(), wording.show().number(log.index())));
        facts.add(ReportTables.Fact.code(words.leaf(), log.leaf()));
        facts.add(ReportTables.Fact.text(words.checkpointSize(), wording.show().number(log.size())));
        facts.add(ReportTables.Fact.code(words.checkpointRoot(), log.root()));
        log.keys().forEach(key -> facts.add(ReportTables.Fact.code(words.keys(), key)));
        return List.copyOf(facts);
    }
}
