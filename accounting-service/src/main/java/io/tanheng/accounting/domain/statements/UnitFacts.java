/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.accounting.domain.activity.ActivityEntry;
import io.tanheng.contracts.statements.Problem;
import io.tanheng.methodology.activity.ActivityRecord;
import io.tanheng.methodology.activity.Period;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.term.Term;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The facts of a unit that hold for a period: those given for it, or those of its months put together, or those of a longer one.
 *
 * <p>Put together, hours add up and everything else must be the same in every month: twelve times 350 MW is not 4,200 MW.
 */
final class UnitFacts {

    private static final Unit HOUR = Unit.parse("h");

    /**
     * What was found.
     *
     * @param record absent where nothing was reported
     * @param yearly whether hours among the facts are those of a longer period
     */
    record Found(Optional<ActivityRecord> record, List<ActivityEntry> entries, boolean yearly, List<Problem> problems) {

        static final Found NOTHING = new Found(Optional.empty(), List.of(), false, List.of());
    }

    private UnitFacts() {}

    /** Facts of one item and source. */
    static Found of(List<ActivityEntry> entries, Period period) {
        Optional<ActivityEntry> same = first(entries, entry -> entry.period().equals(period));
        if (same.isPresent()) {
            return one(same.get(), false);
        }
        List<ActivityEntry> inside = entries.stream()
                .filter(entry -> period.contains(entry.period()))
                .toList();
        if (covers(inside, period)) {
            return together(inside);
        }
        return first(entries, entry -> entry.period().contains(period))
                .map(entry -> one(entry, holdsHours(entry)))
                .orElse(Found.NOTHING);
    }

    private static Optional<ActivityEntry> first(
            List<ActivityEntry> entries, java.util.function.Predicate<ActivityEntry> wanted) {
        return entries.stream().filter(wanted).findFirst();
    }

    /** Rated power and benchmarks hold for any part of the time, hours of operation for the whole of it alone. */
    private static boolean holdsHours(ActivityEntry entry) {
        return entry.values().values().stream()
                .anyMatch(value -> value.value().unit().convertibleTo(HOUR));
    }

    private static Found one(ActivityEntry entry, boolean yearly) {
        return new Found(Optional.of(EntryRecord.of(entry, Optional.empty())), List.of(entry), yearly, List.of());
    }

    private static boolean covers(List<ActivityEntry> entries, Period period) {
        List<YearMonth> months = entries.stream()
                .flatMap(entry -> entry.period().months().stream())
                .toList();
        Set<YearMonth> once = new HashSet<>(months);
        return once.size() == months.size() && once.containsAll(period.months());
    }

    private static Found together(List<ActivityEntry> entries) {
        List<ActivityRecord> records = entries.stream()
                .map(entry -> EntryRecord.of(entry, Optional.empty()))
                .toList();
        List<Problem> problems = new ArrayList<>();
        Map<String, Term> values = new LinkedHashMap<>();
        Set<String> symbols = new TreeSet<>();
        records.forEach(record -> symbols.addAll(record.values().keySet()));
        for (String symbol : symbols) {
            List<Term> terms = records.stream()
                    .flatMap(record -> Optional.ofNullable(record.values().get(symbol)).stream())
                    .toList();
            value(symbol, terms, records.size())
                    .ifPresentOrElse(term -> values.put(symbol, term), () -> problems.add(differs(symbol, entries)));
        }
        Map<String, String> choices = records.get(0).choices();
        if (records.stream().anyMatch(record -> !record.choices().equals(choices))) {
            problems.add(differs("choices", entries));
        }
        ActivityRecord last = records.get(records.size() - 1);
        ActivityRecord record = new ActivityRecord(
                last.kind(), last.item(), last.source(), Optional.empty(), false, values, choices, last.evidence());
        return new Found(Optional.of(record), entries, false, problems);
    }

    private static Optional<Term> value(String symbol, List<Term> terms, int asked) {
        Quantity first = terms.get(0).value();
        if (terms.size() == asked
                && terms.stream().allMatch(term -> term.value().unit().equals(HOUR))) {
            Quantity sum =
                    terms.stream().map(Term::value).reduce(Quantity::plus).orElse(first);
            return Optional.of(new Term.Configured(
                    symbol,
                    sum,
                    terms.stream()
                            .map(UnitFacts::origin)
                            .reduce((one, next) -> one + " + " + next)
                            .orElse("")));
        }
        return terms.stream().allMatch(term -> term.value().compareTo(first) == 0)
                ? Optional.of(terms.get(terms.size() - 1))
                : Optional.empty();
    }

    private static String origin(Term term) {
        return term instanceof Term.Configured configured ? term.value() + " (" + configured.origin() + ")" : "";
    }

    private static Problem differs(String symbol, List<ActivityEntry> entries) {
        return new Problem(
                "DIFFERING_FACTS",
                Optional.empty(),
                Words.say(
                        "The facts of {0} differ in {1} from month to month: report one record of the unit for the whole period.",
                        "{0} 的机组信息中 {1} 各月不一致：请为整个报告期填报一条机组记录。", entries.get(0).item(), symbol));
    }
}
