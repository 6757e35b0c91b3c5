/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.activity.ActivityRecord;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.sector.Intake.Entry;
import io.tanheng.methodology.term.Term;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Works out the properties records leave out, such as heat from steam; what a record gives goes before. */
final class Derivation {

    /**
     * How far a record goes.
     *
     * @param properties those it gives or gives enough for
     * @param idle values it gives though something else of it is taken in their place, such as water beside steam
     */
    record Reach(Set<String> properties, Set<String> idle) {}

    private final Walk walk;
    private final Gaps gaps;

    Derivation(Walk walk, Gaps gaps) {
        this.walk = walk;
        this.gaps = gaps;
    }

    /** The record with what could be worked out; why something could not is noted at the input. */
    Entry complete(Input input, Entry entry, LawOfPeriod law, LocalDate firstDay) {
        if (input.derived().isEmpty()) {
            return entry;
        }
        Map<String, Term> values = new LinkedHashMap<>(entry.values());
        Entry growing = new Entry(entry.record(), values);
        RecordScope scope = new RecordScope(Gaps.ofInput(input.id()), growing, law, firstDay, gaps);
        for (Step step : input.derived()) {
            if (!values.containsKey(step.symbol())
                    && step.first(scope::holds).isPresent()
                    && walk.step(step, labelled(step, entry.record()), scope).outcome()
                            instanceof Outcome.Present<Term> present) {
                values.put(step.symbol(), present.value());
            }
        }
        return growing;
    }

    static String labelled(Step step, ActivityRecord record) {
        return step.symbol() + "[" + record.label() + "]";
    }

    /**
     * Looks how far a record goes.
     *
     * @param elsewhere properties that come from elsewhere, such as a meter
     */
    static Reach reach(Input input, ActivityRecord record, Set<String> elsewhere) {
        Set<String> reached = new HashSet<>(record.values().keySet());
        reached.addAll(elsewhere);
        Set<String> idle = new TreeSet<>();
        Set<String> used = new HashSet<>();
        for (Step step : input.derived()) {
            step.alternatives().forEach(way -> way.when().forEach(need -> idle.add(need.name())));
            if (!reached.contains(step.symbol())) {
                step.first(need -> need.holds(record, reached)).ifPresent(way -> {
                    way.when().forEach(need -> used.add(need.name()));
                    reached.add(step.symbol());
                });
            }
        }
        idle.retainAll(record.values().keySet());
        idle.removeAll(used);
        return new Reach(reached, idle);
    }
}
