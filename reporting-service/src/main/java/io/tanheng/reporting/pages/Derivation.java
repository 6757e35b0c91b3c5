/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.RawString;
import io.tanheng.contracts.hours.TermNode;
import io.tanheng.reporting.pages.math.MathMl;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.HourWords;
import io.tanheng.reporting.query.ParameterView;
import io.tanheng.reporting.query.Queries;
import io.tanheng.reporting.query.RuleView;
import io.tanheng.reporting.query.ShownDigits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Turns the derivation of a figure into steps a person reads from the result down to what was measured. */
final class Derivation {

    private final Queries queries;
    private final Page page;
    private final Map<String, String> channels;
    private final Function<TermNode, Optional<Link>> elsewhere;
    private final Function<String, Optional<String>> own;

    /**
     * For the derivations of one hour.
     *
     * @param channels names of the parameters the hour has averages of; a measured number leads to its row
     */
    Derivation(Queries queries, Page page, Map<String, String> channels) {
        this(queries, page, channels, node -> Optional.empty(), id -> Optional.empty());
    }

    private Derivation(
            Queries queries,
            Page page,
            Map<String, String> channels,
            Function<TermNode, Optional<Link>> elsewhere,
            Function<String, Optional<String>> own) {
        this.queries = queries;
        this.page = page;
        this.channels = channels;
        this.elsewhere = elsewhere;
        this.own = own;
    }

    /**
     * For the derivations of a statement.
     *
     * @param organisation whose own parameters lead to the packs they come from
     * @param elsewhere where a number is derived that has a page of its own; it is not derived twice
     */
    static Derivation ofStatement(
            Queries queries, Page page, String organisation, Function<TermNode, Optional<Link>> elsewhere) {
        return new Derivation(
                queries, page, Map.of(), elsewhere, id -> Optional.of(page.to().own(organisation, id)));
    }

    private TermStep input(TermNode node) {
        return elsewhere.apply(node).map(link -> linked(node, link)).orElseGet(() -> step(node));
    }

    private TermStep linked(TermNode node, Link link) {
        return new TermStep(
                node.kind(),
                kindWord(node.kind()),
                Optional.empty(),
                Optional.empty(),
                MathMl.equation(
                        node.symbol(), sign(node), shown(node), page.show().unit(node.unit())),
                link.name(),
                Optional.of(link.href()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** A number with all it rests on. */
    TermStep step(TermNode node) {
        return step(
                node,
                node.latex().flatMap(latex -> MathMl.filled(latex, values(node))),
                node.inputs().stream().map(this::input).toList());
    }

    /** The same where what it rests on stands beside it. */
    TermStep alone(TermNode node) {
        return step(node, Optional.empty(), List.of());
    }

    private TermStep step(TermNode node, Optional<RawString> filled, List<TermStep> inputs) {
        Optional<RuleView> rule = node.ruleId().flatMap(queries::rule);
        Optional<ParameterView> parameter = node.parameterId().flatMap(queries::parameter);
        Optional<String> channel = node.kind().equals("measured") ? channel(node) : Optional.empty();
        return new TermStep(
                node.kind(),
                kindWord(node.kind()),
                node.latex().map(latex -> MathMl.of(withResult(node, latex))),
                filled,
                result(node),
                name(rule, parameter, channel, node),
                href(node, parameter, channel),
                origin(node, channel),
                node.citation().map(this::cited).map(text -> withDate(text, node)),
                node.confidence().map(page.marks()::confidence),
                inputs);
    }

    private static String withResult(TermNode node, String latex) {
        String symbol = withoutRecord(node.symbol());
        int low = symbol.indexOf('_');
        String letter = low < 0 ? symbol : symbol.substring(0, low);
        String set = letter.length() == 1 ? letter : "\\mathrm{" + letter + "}";
        String script = low < 0 ? "" : "_{\\mathrm{" + symbol.substring(low + 1) + "}}";
        return set + script + " = " + latex;
    }

    /** What one record comes to is called {@code E[coal 2026-03]}; the record is named beside it. */
    private static String withoutRecord(String symbol) {
        int bracket = symbol.indexOf('[');
        return bracket < 0 ? symbol : symbol.substring(0, bracket);
    }

    private Map<String, String> values(TermNode node) {
        Map<String, String> values = new HashMap<>();
        node.inputs().forEach(input -> values.put(input.symbol(), shown(input)));
        return values;
    }

    private RawString result(TermNode node) {
        String sign = sign(node);
        String unit = page.show().unit(node.unit());
        return node.latex().isPresent()
                ? MathMl.result(sign, shown(node), unit)
                : MathMl.equation(node.symbol(), sign, shown(node), unit);
    }

    private static String sign(TermNode node) {
        return ShownDigits.isWhole(node.amount()) ? "=" : "≈";
    }

    private String shown(TermNode node) {
        return page.show().number(ShownDigits.ofTerm(node.amount(), node.unit()));
    }

    private String kindWord(String kind) {
        HourWords words = page.words().hour();
        return switch (kind) {
            case "measured" -> words.partMeasured();
            case "parameter" -> words.partParameter();
            case "configured" -> words.partConfigured();
            case "substituted" -> words.partSubstituted();
            case "derived" -> words.partDerived();
            default -> kind;
        };
    }

    /** An organisation's own parameter has no page of its own: it leads to its pack. */
    private Optional<String> href(TermNode node, Optional<ParameterView> parameter, Optional<String> channel) {
        return node.parameterId()
                .flatMap(id -> parameter.isPresent() ? Optional.of(page.to().parameter(id)) : own.apply(id))
                .or(() -> node.ruleId().map(page.to()::rule))
                .or(() -> channel.map(code -> "#channel-" + code));
    }

    private String name(
            Optional<RuleView> rule, Optional<ParameterView> parameter, Optional<String> channel, TermNode node) {
        return rule.map(RuleView::name)
                .or(() -> parameter.map(ParameterView::name))
                .map(page.show()::text)
                .or(() -> channel.map(code -> channels.getOrDefault(code, code)))
                .or(node::parameterId)
                .orElse("");
    }

    /** The evidence of a measured number names its parameter among its words. */
    private Optional<String> channel(TermNode node) {
        return node.evidence()
                .flatMap(evidence -> channels.keySet().stream()
                        .filter(parameter ->
                                List.of(evidence.split("[\\s,;/]+")).contains(parameter))
                        .findFirst());
    }

    private Optional<String> origin(TermNode node, Optional<String> channel) {
        return channel.or(() -> node.evidence().map(page.language()::line));
    }

    private String cited(TermNode.Cited cited) {
        return cited.document() + cited.clause().map(clause -> ", " + clause).orElse("");
    }

    private String withDate(String text, TermNode node) {
        return node.validFrom()
                .map(date ->
                        text + ", " + page.words().hour().validFrom(page.show().date(date)))
                .orElse(text);
    }
}
