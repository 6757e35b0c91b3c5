/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.file.Nearest;
import io.tanheng.methodology.file.YamlMap;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.DatedValue;
import io.tanheng.methodology.parameter.ParameterDefinition;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.quantity.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks whether the parameters a methodology names exist and are in force as long as it is. */
final class ParameterCheck {

    private final Parameters parameters;
    private final Optional<LocalDate> from;
    private final Optional<LocalDate> until;

    ParameterCheck(Parameters parameters, Optional<LocalDate> from, Optional<LocalDate> until) {
        this.parameters = parameters;
        this.from = from;
        this.until = until;
    }

    /** The unit all ids of a template share, or nothing when a problem was noted. */
    Optional<Unit> unit(YamlMap map, String key, Template template, Names names, List<When> when) {
        Optional<Unit> unit = Optional.empty();
        for (String id : expanded(map, key, template, names, when)) {
            Optional<ParameterDefinition> definition = parameters.find(id);
            if (definition.isEmpty()) {
                noteUnknown(map, key, id);
                return Optional.empty();
            }
            checkInForce(map, key, definition.get());
            if (unit.filter(earlier -> !earlier.equals(definition.get().unit())).isPresent()) {
                map.problem(
                        key,
                        "the parameters of {1} have unlike units: {2} is in {3}, others in {4}.",
                        "{1} 的各参数单位不一致：{2} 为 {3}，其他为 {4}。",
                        template.text(),
                        id,
                        definition.get().unit(),
                        unit.get());
                return Optional.empty();
            }
            unit = Optional.of(definition.get().unit());
        }
        return unit;
    }

    /** Every id the template can become. */
    private static List<String> expanded(YamlMap map, String key, Template template, Names names, List<When> when) {
        List<String> ids = List.of(template.text());
        for (String place : template.places().stream().distinct().toList()) {
            List<String> words = restricted(names.words(place), place, when);
            if (words.isEmpty()) {
                map.problem(
                        key,
                        "nothing known can stand in the place '{1}': write item, a choice, or input.item in figures.",
                        "占位符“{1}”没有可填的内容：请写 item、选项名，或在指标中写 输入组.item。",
                        place);
                return List.of();
            }
            List<String> filled = new ArrayList<>();
            for (String id : ids) {
                words.forEach(word -> filled.add(id.replace("{" + place + "}", word)));
            }
            ids = filled;
        }
        return ids;
    }

    private static List<String> restricted(List<String> words, String place, List<When> when) {
        return when.stream()
                .filter(need -> !need.words().isEmpty())
                .filter(need -> place.equals(need.input().map(id -> id + ".").orElse("") + need.name()))
                .findFirst()
                .map(When::words)
                .orElse(words);
    }

    private void noteUnknown(YamlMap map, String key, String id) {
        List<String> known =
                parameters.all().stream().map(ParameterDefinition::id).toList();
        map.problem(
                key,
                "there is no parameter '{1}'; the nearest is '{2}'. Add its file, or correct the id.",
                "没有参数“{1}”；最接近的是“{2}”。请添加参数文件或更正编号。",
                id,
                Nearest.to(id, known).orElse(""));
    }

    private void checkInForce(YamlMap map, String key, ParameterDefinition definition) {
        if (from.isEmpty()) {
            return;
        }
        List<LocalDate> days = new ArrayList<>(List.of(from.get()));
        until.ifPresent(days::add);
        definition.values().stream()
                .map(DatedValue::until)
                .flatMap(Optional::stream)
                .map(last -> last.plusDays(1))
                .filter(day -> day.isAfter(from.get())
                        && until.map(last -> !day.isAfter(last)).orElse(true))
                .forEach(days::add);
        days.stream()
                .filter(day -> definition.on(day) instanceof Outcome.Gap)
                .findFirst()
                .ifPresent(day -> map.problem(
                        key,
                        "the parameter {1} has no value on {2}, though the methodology is in force then: add a value to the"
                                + " parameter, or end the methodology before.",
                        "参数 {1} 在 {2} 无取值，而方法学当时有效：请补充取值，或提前结束方法学有效期。",
                        definition.id(),
                        day));
    }
}
