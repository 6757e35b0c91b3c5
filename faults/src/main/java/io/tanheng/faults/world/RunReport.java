/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.world;

import io.tanheng.faults.fleet.Ledger;
import io.tanheng.faults.oracle.Finding.Kind;
import io.tanheng.faults.oracle.Verdict;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The table a run prints at its end. */
public final class RunReport {
    private static final double MILLISECONDS = 1000.0;

    private final StringBuilder text = new StringBuilder();

    private RunReport() {}

    /** What was done, what was sent, what became of it. */
    public static String of(FaultRun run, Verdict verdict) {
        RunReport report = new RunReport();
        report.line(
                "fault run, seed %d; repeat it with -Dfaults.seed=%d",
                run.settings().seed(), run.settings().seed());
        report.faults(run.injected());
        report.line("  zombies fenced  %d", run.fenced());
        report.sent(run.ledger());
        report.verdict(verdict);
        report.line("  seconds: %s", run.laps());
        return report.text.toString();
    }

    private void faults(List<Injected> injected) {
        Map<String, List<Injected>> byKind = new TreeMap<>();
        for (Injected fault : injected) {
            byKind.computeIfAbsent(fault.fault().kind(), any -> new java.util.ArrayList<>())
                    .add(fault);
        }
        line("  %-44s %5s %9s %9s", "fault", "times", "median s", "max s");
        byKind.forEach((kind, all) -> {
            List<Duration> times = all.stream()
                    .map(Injected::recovery)
                    .sorted(Comparator.naturalOrder())
                    .toList();
            line(
                    "  %-44s %5d %9.1f %9.1f",
                    kind, all.size(), seconds(times.get(times.size() / 2)), seconds(times.get(times.size() - 1)));
        });
        line(
                "  SIGKILLs %d, ends at named points %d",
                injected.stream().mapToInt(Injected::kills).sum(),
                injected.stream()
                        .mapToInt(fault -> fault.fault().stops().size())
                        .sum());
    }

    private void sent(Ledger ledger) {
        line(
                "  messages published %d, of these again after a broken connection %d, acknowledged %d",
                ledger.publishedCount(), ledger.resentCount(), ledger.acknowledgedCount());
        StringBuilder kinds = new StringBuilder("  acknowledged by kind:");
        ledger.countsByKind()
                .forEach((kind, count) -> kinds.append(' ')
                        .append(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .append(' ')
                        .append(count));
        line("%s", kinds);
    }

    private void verdict(Verdict verdict) {
        line(
                "  readings acknowledged %d, in %d sealed hours (%d versions), quarantine entries %d",
                verdict.readings(), verdict.hours(), verdict.versions(), verdict.quarantined());
        line(
                "  lost %d, doubled %d, other findings %d",
                verdict.count(Kind.LOST),
                verdict.count(Kind.DOUBLED),
                verdict.findings().size() - verdict.count(Kind.LOST) - verdict.count(Kind.DOUBLED));
        verdict.findings().stream().limit(20).forEach(finding -> line("    %s", finding));
    }

    private static double seconds(Duration time) {
        return time.toMillis() / MILLISECONDS;
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
