/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.activity.ActivityRecord;
import io.tanheng.methodology.file.Nearest;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.rule.units.UnitConversion;
import io.tanheng.methodology.sector.Intake.Entry;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Looks whether a record has what its input asks, in the right unit and within plausible bounds. */
final class RecordCheck {

    private final InForce law;
    private final Gaps gaps;

    RecordCheck(InForce law, Gaps gaps) {
        this.law = law;
        this.gaps = gaps;
    }

    /** The record with its values in the units of the methodology, or nothing when a gap was noted. */
    Optional<Entry> of(Input input, ActivityRecord record) {
        Map<String, Term> values = new LinkedHashMap<>();
        boolean usable = true;
        for (Map.Entry<String, Term> given : record.values().entrySet()) {
            Optional<Term> value = value(input, record, given.getKey(), given.getValue());
            value.ifPresent(term -> values.put(given.getKey(), term));
            usable &= value.isPresent();
        }
        for (PropertyDefinition property : input.properties().values()) {
            if (property.required() && !record.values().containsKey(property.symbol())) {
                usable = note(
                        input,
                        GapCode.MISSING_PROPERTY,
                        "{0} lacks {1} ({2}, in {3}): add it.",
                        "{0} 缺少 {1}（{2}，单位 {3}）：请补充。",
                        record.name(),
                        property.symbol(),
                        property.title(),
                        property.unit());
            }
        }
        return choicesHold(input, record) && usable ? Optional.of(new Entry(record, values)) : Optional.empty();
    }

    private Optional<Term> value(Input input, ActivityRecord record, String symbol, Term given) {
        PropertyDefinition property = input.properties().get(symbol);
        if (property == null) {
            note(
                    input,
                    GapCode.UNKNOWN_PROPERTY,
                    "{0} has a value {1}, which {2} does not have; the nearest is {3}, known are {4}.",
                    "{0} 含有数值 {1}，而{2}没有该项；最接近的是 {3}，已有 {4}。",
                    record.name(),
                    symbol,
                    input.title(),
                    Nearest.to(symbol, input.properties().keySet()).orElse(""),
                    input.properties().keySet());
            return Optional.empty();
        }
        if (!given.value().unit().convertibleTo(property.unit())) {
            note(
                    input,
                    GapCode.WRONG_UNIT,
                    "{0}: {1} is given as {2}, but is asked in {3}, which measures something else: correct the unit.",
                    "{0}：{1} 填报为 {2}，应以 {3} 计，两者量纲不同：请更正单位。",
                    record.name(),
                    symbol,
                    given.value(),
                    property.unit());
            return Optional.empty();
        }
        if (property.plausible().filter(band -> !band.holds(given.value())).isPresent()) {
            note(
                    input,
                    GapCode.IMPLAUSIBLE,
                    "{0}: {1} = {2} lies outside the plausible band {3}: look at the decimal point, the unit and the sample.",
                    "{0}：{1} = {2} 超出合理范围 {3}：请检查小数点、单位和样品。",
                    record.name(),
                    symbol,
                    given.value(),
                    property.plausible().get());
            return Optional.empty();
        }
        return UnitConversion.to(law, property.unit().toString(), Outcome.present(given))
                        instanceof Outcome.Present<Term> present
                ? Optional.of(present.value())
                : Optional.empty();
    }

    private boolean choicesHold(Input input, ActivityRecord record) {
        boolean hold = true;
        for (ChoiceDefinition choice : input.choices().values()) {
            String said = record.choices().getOrDefault(choice.name(), "");
            if (!choice.options().containsKey(said)) {
                hold = note(
                        input,
                        GapCode.MISSING_PROPERTY,
                        "{0} says '{1}' for the choice {2} ({3}); it must be one of {4}.",
                        "{0} 的选项 {2}（{3}）为“{1}”；应为 {4} 之一。",
                        record.name(),
                        said,
                        choice.name(),
                        choice.title(),
                        choice.options().keySet());
            }
        }
        for (String name : record.choices().keySet()) {
            if (!input.choices().containsKey(name)) {
                hold = note(
                        input,
                        GapCode.UNKNOWN_PROPERTY,
                        "{0} has a choice {1}, which {2} does not have; known are {3}.",
                        "{0} 含有选项 {1}，而{2}没有该项；已有 {3}。",
                        record.name(),
                        name,
                        input.title(),
                        input.choices().keySet());
            }
        }
        return hold;
    }

    private boolean note(Input input, GapCode code, String en, String zh, Object... parts) {
        gaps.note(Gaps.ofInput(input.id()), code, en, zh, parts);
        return false;
    }
}
