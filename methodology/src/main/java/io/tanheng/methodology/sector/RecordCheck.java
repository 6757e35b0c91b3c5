/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.activity.ActivityRecord;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.rule.units.UnitConversion;
import io.tanheng.methodology.sector.Intake.Entry;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks whether a record has what its input asks, and puts its values into the units of the methodology. */
final class RecordCheck {

    private final InForce law;
    private final Gaps gaps;

    RecordCheck(InForce law, Gaps gaps) {
        this.law = law;
        this.gaps = gaps;
    }

    /** The record with its values in the units of the methodology, or nothing when a gap was noted. */
    Optional<Entry> of(Input input, ActivityRecord record) {
        List<RecordFault> faults = RecordFaults.of(input, record, Set.of());
        faults.forEach(fault -> note(input, fault));
        return faults.isEmpty() ? converted(input, record) : Optional.empty();
    }

    void note(Input input, RecordFault fault) {
        gaps.note(Optional.of(Gaps.ofInput(input.id())), fault.code(), fault.sentence());
    }

    private Optional<Entry> converted(Input input, ActivityRecord record) {
        Map<String, Term> values = new LinkedHashMap<>();
        for (PropertyDefinition property : input.properties().values()) {
            Term given = record.values().get(property.symbol());
            if (given != null
                    && UnitConversion.to(law, property.unit().toString(), Outcome.present(given))
                            instanceof Outcome.Present<Term> present) {
                values.put(property.symbol(), present.value());
            }
        }
        return values.size() == record.values().size() ? Optional.of(new Entry(record, values)) : Optional.empty();
    }
}
