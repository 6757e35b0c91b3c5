/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.RawString;
import io.tanheng.reporting.pages.math.MathMl;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.Mark;
import io.tanheng.reporting.query.MethodOperand;
import io.tanheng.reporting.query.MethodParameter;
import io.tanheng.reporting.query.MethodStep;
import io.tanheng.reporting.query.ParameterView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A step as it is read.
 *
 * @param id place on the page; empty where the figure has one already
 */
public record MethodStepRow(String id, RawString letter, String unit, List<WayRow> ways) {

    private static final int SHOWN_AT_ONCE = 3;

    /** A way to the value, when it is taken, and where its letters come from. */
    public record WayRow(
            String condition,
            Optional<String> origin,
            Optional<RawString> formula,
            Optional<RuleLink> rule,
            List<OperandRow> operands) {}

    /** The rule a way applies. */
    public record RuleLink(String name, String href, Mark confidence, boolean sure) {}

    /** A letter and where it comes from. */
    public record OperandRow(
            MethodOperand operand,
            RawString letter,
            Optional<String> href,
            String from,
            List<ParameterRow> parameters) {

        /** Whether there are too many to read at once. */
        public boolean many() {
            return parameters.size() > SHOWN_AT_ONCE;
        }
    }

    /** A parameter with its values in the period. */
    public record ParameterRow(String cases, String name, String href, String values, Optional<Mark> doubt) {}

    static MethodStepRow of(MethodStep step, Optional<StepPlace> place, MethodText text, Page page) {
        return new MethodStepRow(
                place.map(one -> one.id(step.symbol())).orElse(""),
                MathMl.letter(step.symbol()),
                step.unit(),
                IntStream.range(0, step.ways().size())
                        .mapToObj(index -> way(step.ways().get(index), index, place, text, page))
                        .toList());
    }

    private static WayRow way(MethodStep.Way way, int index, Optional<StepPlace> place, MethodText text, Page page) {
        return new WayRow(
                text.condition(way.needs(), index),
                way.originName().map(page.say()::text),
                way.latex().map(MathMl::of),
                way.rule()
                        .map(id -> new RuleLink(
                                way.ruleName().map(page.say()::text).orElse(id),
                                page.to().rule(id),
                                page.marks().confidence(way.ruleConfidence().orElse("")),
                                sure(way.ruleConfidence().orElse("")))),
                way.operands().stream()
                        .map(operand -> new OperandRow(
                                operand,
                                MathMl.letter(operand.symbol()),
                                text.href(operand, place),
                                text.from(operand),
                                operand.parameters().stream()
                                        .map(parameter -> parameter(parameter, page))
                                        .toList()))
                        .toList());
    }

    private static ParameterRow parameter(MethodParameter parameter, Page page) {
        List<ParameterView.DatedValue> values = parameter.values();
        return new ParameterRow(
                parameter.cases().stream().map(page.say()::text).collect(Collectors.joining(", ")),
                page.say().text(parameter.name()),
                page.to().parameter(parameter.id()),
                values.stream()
                        .map(value -> value(value, parameter.unit(), values.size() > 1, page))
                        .collect(Collectors.joining("; ")),
                values.stream()
                        .map(ParameterView.DatedValue::confidence)
                        .filter(word -> !sure(word))
                        .findFirst()
                        .map(page.marks()::confidence));
    }

    private static String value(ParameterView.DatedValue value, String unit, boolean dated, Page page) {
        String shown = (page.show().number(value.amount()) + " " + page.show().unit(unit)).strip();
        return dated ? shown + " (" + LawText.span(Optional.of(value.validFrom()), value.validTo(), page) + ")" : shown;
    }

    private static boolean sure(String confidence) {
        return confidence.equals("verified");
    }
}
