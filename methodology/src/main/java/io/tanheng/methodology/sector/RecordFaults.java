/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.activity.ActivityKind;
import io.tanheng.methodology.activity.ActivityRecord;
import io.tanheng.methodology.file.Nearest;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.sector.Derivation.Reach;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a methodology has against a single record, before any figure is computed. */
public final class RecordFaults {

    private RecordFaults() {}

    /** The input a record belongs to, by its kind and item. */
    public static Optional<Input> inputOf(List<Input> inputs, ActivityRecord record) {
        return Optional.ofNullable(items(inputs, record.kind()).get(record.item()));
    }

    /** Inputs by the items of a kind, in the order of the methodology. */
    static Map<String, Input> items(List<Input> inputs, ActivityKind kind) {
        Map<String, Input> items = new LinkedHashMap<>();
        inputs.stream()
                .filter(input -> input.kind() == kind)
                .forEach(input -> input.items().keySet().forEach(item -> items.put(item, input)));
        return items;
    }

    /**
     * All faults of a record; of its values and choices only where it does not stand still.
     *
     * @param elsewhere symbols of values that are not missing, such as those a meter sends
     */
    public static List<RecordFault> of(Methodology methodology, ActivityRecord record, Set<String> elsewhere) {
        Optional<Input> input = inputOf(methodology.inputs(), record);
        if (input.isEmpty()) {
            return List.of(
                    items(methodology.inputs(), record.kind()).isEmpty()
                            ? unknownKind(methodology, record)
                            : unknownItem(methodology.inputs(), record));
        }
        List<RecordFault> faults = new ArrayList<>();
        monthMissing(input.get(), record).ifPresent(faults::add);
        if (!record.standstill()) {
            faults.addAll(of(input.get(), record, elsewhere));
        }
        return faults;
    }

    private static RecordFault unknownKind(Methodology methodology, ActivityRecord record) {
        List<ActivityKind> kinds =
                methodology.inputs().stream().map(Input::kind).distinct().toList();
        return fault(
                GapCode.UNKNOWN_ITEM,
                "kind",
                record.kind(),
                kinds,
                Sentence.of(
                        "{0} counts no {1}; it asks for {2}. Correct the kind of {3}, or leave the record out.",
                        "{0} 不核算{1}；所需类别为 {2}。请更正 {3} 的类别或删去该记录。",
                        methodology.id(),
                        record.kind().words(),
                        kinds,
                        record.label()));
    }

    static RecordFault unknownItem(List<Input> inputs, ActivityRecord record) {
        Map<String, Input> items = items(inputs, record.kind());
        return fault(
                GapCode.UNKNOWN_ITEM,
                "item",
                record.item(),
                items.keySet(),
                Sentence.of(
                        "There is no {0} '{1}' in this methodology; the nearest is '{2}', known are {3}. Correct the record, or"
                                + " use a methodology that knows it.",
                        "本方法学没有{0}“{1}”；最接近的是“{2}”，已有 {3}。请更正记录，或改用包含它的方法学。",
                        record.kind().words(),
                        record.label(),
                        Nearest.to(record.item(), items.keySet()).orElse(""),
                        String.join(", ", items.keySet())));
    }

    static Optional<RecordFault> monthMissing(Input input, ActivityRecord record) {
        return input.monthly() && record.month().isEmpty()
                ? Optional.of(fault(
                        GapCode.OUTSIDE_PERIOD,
                        "period",
                        "",
                        "one month",
                        Sentence.of(
                                "{0} is reported by month, but the record names none: give its month.",
                                "{0} 应按月报告，但记录未注明月份：请补充月份。", record.name())))
                : Optional.empty();
    }

    /** The faults of values and choices, those that are missing among them. */
    static List<RecordFault> of(Input input, ActivityRecord record, Set<String> elsewhere) {
        List<RecordFault> faults = new ArrayList<>();
        record.values()
                .forEach((symbol, term) ->
                        ofValue(input, record, symbol, term.value()).ifPresent(faults::add));
        Reach reach = Derivation.reach(input, record, elsewhere);
        input.properties().values().stream()
                .filter(property -> property.required() && !reach.properties().contains(property.symbol()))
                .forEach(property -> faults.add(missing(input, record, property)));
        if (faults.isEmpty()) {
            reach.idle().forEach(symbol -> faults.add(notUsed(input, record, symbol)));
        }
        faults.addAll(ChoiceFaults.of(input, record));
        return faults;
    }

    private static RecordFault missing(Input input, ActivityRecord record, PropertyDefinition property) {
        Sentence todo = input.derivation(property)
                .map(step -> Sentence.of(
                        "add it, or what it follows from: {0}.",
                        "请补充，或填报可据以算得的：{0}。", step.needs(need -> need.holds(record, Set.of()))))
                .orElseGet(() -> new Sentence("add it.", "请补充。"));
        return fault(
                GapCode.MISSING_PROPERTY,
                valueField(property.symbol()),
                "",
                property.unit(),
                Sentence.of(
                        "{0} lacks {1} ({2}, in {3}): {4}",
                        "{0} 缺少 {1}（{2}，单位 {3}）：{4}",
                        record.name(),
                        property.symbol(),
                        property.title(),
                        property.unit(),
                        todo));
    }

    private static RecordFault notUsed(Input input, ActivityRecord record, String symbol) {
        return fault(
                GapCode.NOT_USED,
                valueField(symbol),
                Objects.requireNonNull(record.values().get(symbol)).value(),
                "",
                Sentence.of(
                        "{0} gives {1}, of which nothing would be made, since another way to {2} goes before it: leave one of"
                                + " them out, or report it in a record of its own with another source.",
                        "{0} 填报了 {1}，但已有另一途径得出 {2}，该值不会被采用：请只保留其一，或以另一来源单独填报。",
                        record.name(),
                        symbol,
                        input.derived().stream().map(Step::symbol).collect(Collectors.joining(", "))));
    }

    private static Optional<RecordFault> ofValue(Input input, ActivityRecord record, String symbol, Quantity given) {
        PropertyDefinition property = input.properties().get(symbol);
        if (property == null) {
            return Optional.of(unknownProperty(input, record, symbol, given));
        }
        if (!given.unit().convertibleTo(property.unit())) {
            return Optional.of(fault(
                    GapCode.WRONG_UNIT,
                    valueField(symbol),
                    given,
                    property.unit(),
                    Sentence.of(
                            "{0}: {1} is given as {2}, but is asked in {3}, which measures something else: correct the unit.",
                            "{0}：{1} 填报为 {2}，应以 {3} 计，两者量纲不同：请更正单位。", record.name(), symbol, given, property.unit())));
        }
        return property.plausible()
                .filter(band -> !band.holds(given))
                .map(band -> fault(
                        GapCode.IMPLAUSIBLE,
                        valueField(symbol),
                        given,
                        band,
                        Sentence.of(
                                "{0}: {1} = {2} lies outside the plausible band {3}: look at the decimal point, the unit and"
                                        + " the sample.",
                                "{0}：{1} = {2} 超出合理范围 {3}：请检查小数点、单位和样品。", record.name(), symbol, given, band)));
    }

    private static RecordFault unknownProperty(Input input, ActivityRecord record, String symbol, Quantity given) {
        return fault(
                GapCode.UNKNOWN_PROPERTY,
                valueField(symbol),
                given,
                input.properties().keySet(),
                Sentence.of(
                        "{0} has a value {1}, which {2} does not have; the nearest is {3}, known are {4}.",
                        "{0} 含有数值 {1}，而{2}没有该项；最接近的是 {3}，已有 {4}。",
                        record.name(),
                        symbol,
                        input.title(),
                        Nearest.to(symbol, input.properties().keySet()).orElse(""),
                        input.properties().keySet()));
    }

    private static String valueField(String symbol) {
        return "values." + symbol;
    }

    static RecordFault fault(GapCode code, String field, Object value, Object allowed, Sentence sentence) {
        return new RecordFault(code, field, value.toString(), allowed.toString().replaceAll("^\\[|]$", ""), sentence);
    }
}
