/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import static io.tanheng.evidencepackage.PackageProblem.CONTENT_MALFORMED;

import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.evidence.merkle.TreeProofs;
import io.tanheng.evidence.note.Checkpoint;
import io.tanheng.evidencepackage.PackageRefusal;
import io.tanheng.evidencepackage.format.HourTable;
import io.tanheng.evidencepackage.format.Names;
import io.tanheng.evidencepackage.format.PackedHour;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Goes through the hours of a source in their order, three files at a time, and has them judged by all processors. */
final class SourceCheck {

    private static final int TOGETHER = 128;
    private static final int AHEAD = 8;

    private final Pack pack;
    private final SourceId source;
    private final ExecutorService workers;
    private final HourCheck check;
    private final HourTable table;
    private final Map<Long, SourceRegistration> registrations;
    private Optional<Instant> last = Optional.empty();

    SourceCheck(Pack pack, SourceId source, ZoneId zone, Checkpoint log, TreeProofs tree, ExecutorService workers) {
        this.pack = pack;
        this.source = source;
        this.workers = workers;
        this.registrations = pack.registrations(source.source());
        this.table = new HourTable(registrations.values(), zone);
        this.check = new HourCheck(
                source, registrations, table, log, tree, () -> pack.changed().keySet());
    }

    Map<Long, SourceRegistration> registrations() {
        return registrations;
    }

    /** Judges every hour and hands those that hold on, in order. */
    void judge(Consumer<PackedHour> judged) {
        Deque<Future<List<PackedHour>>> running = new ArrayDeque<>();
        try (Lines hours = pack.lines(Names.hours(source.source()));
                Lines rows = pack.lines(Names.hoursTable(source.source()));
                Lines proofs = pack.lines(Names.proofs(source.source()))) {
            head(rows);
            List<HourCheck.Told> batch = new ArrayList<>();
            while (hours.next()) {
                batch.add(new HourCheck.Told(
                        hours.bytes(), text(rows, hours, "table"), text(proofs, hours, "proofs"), hours.place()));
                if (batch.size() == TOGETHER) {
                    running.add(submit(List.copyOf(batch)));
                    batch.clear();
                }
                if (running.size() == AHEAD) {
                    take(running.remove(), judged);
                }
            }
            running.add(submit(List.copyOf(batch)));
            while (!running.isEmpty()) {
                take(running.remove(), judged);
            }
            requireEnd(rows, Names.hoursTable(source.source()));
            requireEnd(proofs, Names.proofs(source.source()));
        } finally {
            running.forEach(future -> future.cancel(true));
        }
    }

    private void head(Lines rows) {
        String expected = HourTable.line(table.columns());
        String found = rows.next() ? new String(rows.bytes(), StandardCharsets.UTF_8) : "";
        if (!found.equals(expected)) {
            throw PackageRefusal.of(
                    CONTENT_MALFORMED,
                    Names.hoursTable(source.source()),
                    "its columns are not those that follow from the registrations.",
                    "其列与登记不符。");
        }
    }

    private String text(Lines lines, Lines hours, String what) {
        if (!lines.next()) {
            throw PackageRefusal.of(
                    CONTENT_MALFORMED,
                    Names.hours(source.source()),
                    "{0} has no counterpart among the {1}.",
                    "{0} 在 {1} 中没有对应行。",
                    hours.place(),
                    what);
        }
        return new String(lines.bytes(), StandardCharsets.UTF_8);
    }

    private static void requireEnd(Lines lines, String file) {
        if (lines.next()) {
            throw PackageRefusal.of(
                    CONTENT_MALFORMED, file, "{0} is of no hour that is there.", "{0} 没有对应的小时。", lines.place());
        }
    }

    private Future<List<PackedHour>> submit(List<HourCheck.Told> batch) {
        return workers.submit(() -> batch.stream().map(check::judge).toList());
    }

    private void take(Future<List<PackedHour>> future, Consumer<PackedHour> judged) {
        for (PackedHour hour : Workers.result(future)) {
            if (last.map(before -> !hour.hour().isAfter(before)).orElse(false)) {
                throw PackageRefusal.of(
                        CONTENT_MALFORMED,
                        Names.hours(source.source()),
                        "{0} stands behind {1}: hours are in order of time, each once.",
                        "{0} 位于 {1} 之后：小时应按时间排列且各出现一次。",
                        hour.hour(),
                        last.get());
            }
            last = Optional.of(hour.hour());
            judged.accept(hour);
        }
    }
}
