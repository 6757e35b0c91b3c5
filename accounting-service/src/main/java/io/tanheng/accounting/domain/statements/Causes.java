/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.accounting.domain.activity.ActivityEntry;
import io.tanheng.accounting.domain.activity.EnteredValue;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.StatementCause;
import io.tanheng.contracts.statements.StatementCause.Kind;
import io.tanheng.methodology.outcome.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/** Why a version of a statement exists: what it was made from, against what the one before was made from. */
public final class Causes {

    private static final Sentence NOTHING = new Sentence("nothing", "无");

    private final LongFunction<Optional<ActivityEntry>> entries;

    /**
     * Looks records up by their number.
     *
     * @param entries also those that were corrected or withdrawn
     */
    public Causes(LongFunction<Optional<ActivityEntry>> entries) {
        this.entries = entries;
    }

    /** The only cause of a first version. */
    public static List<StatementCause> first() {
        return List.of(new StatementCause(
                Kind.FIRST,
                Optional.empty(),
                Optional.empty(),
                new LocalText("First made for this period.", "本报告期首次编制。")));
    }

    public List<StatementCause> between(StatementInputs before, StatementInputs after) {
        List<StatementCause> causes = new ArrayList<>();
        if (before.planVersion() != after.planVersion()) {
            causes.add(cause(
                    Kind.PLAN,
                    Words.say(
                            "The monitoring plan has version {0} instead of {1}.",
                            "监测计划由版本 {1} 变为版本 {0}。", after.planVersion(), before.planVersion())));
        }
        records(before.records(), after.records(), causes);
        differing(before.measured(), after.measured(), MeasuredWords::of)
                .forEach((place, words) -> causes.add(cause(
                        Kind.MEASUREMENT, Words.say("Measured hours of {0}: {1}.", "{0} 的实测小时：{1}。", place, words))));
        law(before, after, causes);
        return causes;
    }

    private void records(List<Long> before, List<Long> after, List<StatementCause> causes) {
        Set<Long> known = Set.copyOf(before);
        List<ActivityEntry> come = after.stream()
                .filter(number -> !known.contains(number))
                .flatMap(number -> entries.apply(number).stream())
                .toList();
        Set<Long> corrected =
                come.stream().flatMap(entry -> entry.corrects().stream()).collect(Collectors.toSet());
        together(come).forEach(found -> causes.add(found.size() == 1 ? of(found.get(0)) : several(found)));
        for (Long number : before) {
            if (!after.contains(number) && !corrected.contains(number)) {
                causes.add(new StatementCause(
                        Kind.ACTIVITY_DATA,
                        Optional.of(number),
                        Optional.empty(),
                        Words.say(
                                "Record {0} is no longer counted: it was withdrawn or corrected.",
                                "记录 {0} 不再计入：已撤回或更正。", number)));
            }
        }
    }

    /** Records of one item from one document are one thing that happened; a correction always stands by itself. */
    private static Collection<List<ActivityEntry>> together(List<ActivityEntry> come) {
        return come.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.corrects()
                                .map(number -> "corrects " + number)
                                .orElse(entry.enteredBy() + "|"
                                        + entry.document().sha256() + "|" + entry.item()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    private static StatementCause several(List<ActivityEntry> entries) {
        ActivityEntry first = entries.get(0);
        ActivityEntry last = entries.get(entries.size() - 1);
        return new StatementCause(
                Kind.ACTIVITY_DATA,
                Optional.of(first.number()),
                Optional.empty(),
                Words.say(
                        "{0} records of {1} came (numbers {2} to {3}), entered by {4} from {5}.",
                        "新增 {1} 的 {0} 条记录（编号 {2} 至 {3}），由 {4} 依据 {5} 录入。",
                        entries.size(),
                        first.item(),
                        first.number(),
                        last.number(),
                        first.enteredBy(),
                        first.document().name()));
    }

    private StatementCause of(ActivityEntry entry) {
        String label = entry.item() + entry.source().map(source -> " " + source).orElse("") + " "
                + EntryRecord.month(entry)
                        .map(Object::toString)
                        .orElseGet(() -> entry.period().toString());
        LocalText words = entry.corrects()
                .flatMap(number -> entries.apply(number))
                .map(old -> Words.say(
                        "Record {0} ({1}) corrects record {2}: {3}. Reason: {4}. Entered by {5}.",
                        "记录 {0}（{1}）更正记录 {2}：{3}。原因：{4}。录入人：{5}。",
                        entry.number(),
                        label,
                        old.number(),
                        values(old, entry),
                        entry.reason().orElse(""),
                        entry.enteredBy()))
                .orElseGet(() -> Words.say(
                        "Record {0} ({1}) came, entered by {2} from {3}.",
                        "新增记录 {0}（{1}），由 {2} 依据 {3} 录入。",
                        entry.number(),
                        label,
                        entry.enteredBy(),
                        entry.document().name()));
        return new StatementCause(Kind.ACTIVITY_DATA, Optional.of(entry.number()), Optional.empty(), words);
    }

    private static String values(ActivityEntry old, ActivityEntry now) {
        Set<String> symbols = new LinkedHashSet<>(old.values().keySet());
        symbols.addAll(now.values().keySet());
        return symbols.stream()
                .filter(symbol -> !text(old, symbol).equals(text(now, symbol)))
                .map(symbol -> symbol + " " + text(old, symbol) + " → " + text(now, symbol))
                .collect(Collectors.joining(", "));
    }

    private static String text(ActivityEntry entry, String symbol) {
        EnteredValue value = entry.values().get(symbol);
        return value == null ? "-" : value.value().toString();
    }

    private static void law(StatementInputs before, StatementInputs after, List<StatementCause> causes) {
        differing(before.editions(), after.editions(), Sentence::same)
                .forEach((unit, words) -> causes.add(
                        cause(Kind.LAW, Words.say("Methodology of {0}: {1}.", "{0} 的方法学：{1}。", unit, words))));
        differing(before.parameters(), after.parameters(), Sentence::same).forEach((id, words) -> {
            // a parameter that was not used before changes nothing by its value
            if (before.parameters().containsKey(id) && after.parameters().containsKey(id)) {
                causes.add(new StatementCause(
                        Kind.LAW,
                        Optional.empty(),
                        Optional.of(id),
                        Words.say("Parameter {0}: {1}.", "参数 {0}：{1}。", id, words)));
            }
        });
    }

    private static Map<String, Sentence> differing(
            SortedMap<String, String> before, SortedMap<String, String> after, Function<String, Sentence> words) {
        Map<String, Sentence> differing = new TreeMap<>();
        Set<String> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (String key : keys) {
            Optional<String> was = Optional.ofNullable(before.get(key));
            Optional<String> is = Optional.ofNullable(after.get(key));
            if (!was.equals(is)) {
                differing.put(
                        key,
                        Sentence.of(
                                "{0} → {1}",
                                "{0} → {1}",
                                was.map(words).orElse(NOTHING),
                                is.map(words).orElse(NOTHING)));
            }
        }
        return differing;
    }

    private static StatementCause cause(Kind kind, LocalText words) {
        return new StatementCause(kind, Optional.empty(), Optional.empty(), words);
    }
}
