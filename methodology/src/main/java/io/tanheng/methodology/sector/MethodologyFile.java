/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.file.FileProblem;
import io.tanheng.methodology.file.YamlMap;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.rule.composition.Standstill;
import io.tanheng.methodology.rule.composition.Sum;
import io.tanheng.methodology.sector.BindingText.Bound;
import io.tanheng.methodology.term.Citation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one methodology and notes every mistake in it. */
final class MethodologyFile {

    private static final Set<String> LINE_KEYS =
            Set.of("code", "symbol", "title", "gas", "scope", "biogenic", "of", "steps");
    private static final Set<String> STEP_KEYS =
            Set.of("step", "first-of", "when", "origin", "rule", "bind", "take", "plus", "minus", "divide", "by");
    private static final Set<String> DERIVED_KEYS =
            Set.of("property", "first-of", "when", "rule", "bind", "take", "plus", "minus", "divide", "by");
    private static final Set<String> TOTAL_KEYS = Set.of("code", "symbol", "title", "plus", "minus");
    private static final Set<String> FIGURE_KEYS = Set.of(
            "code",
            "symbol",
            "title",
            "role",
            "optional",
            "first-of",
            "when",
            "origin",
            "rule",
            "bind",
            "take",
            "plus",
            "minus",
            "divide",
            "by");

    private static final Citation UNKNOWN = Citation.of("unknown", "unknown");

    private final String path;
    private final String text;
    private final RuleSource rules;
    private final Parameters parameters;
    private final List<FileProblem> problems;
    private final int problemsBefore;
    private final Names names = new Names();

    MethodologyFile(String path, String text, RuleSource rules, Parameters parameters, List<FileProblem> problems) {
        this.path = path;
        this.text = text;
        this.rules = rules;
        this.parameters = parameters;
        this.problems = problems;
        this.problemsBefore = problems.size();
    }

    /** The methodology, or nothing when a mistake was noted. */
    Optional<Methodology> read() {
        Optional<Methodology> methodology = YamlMap.root(
                        path, text, EditionText.KEYS, (line, said) -> problems.add(new FileProblem(path, line, said)))
                .flatMap(this::methodology);
        return problems.size() == problemsBefore ? methodology : Optional.empty();
    }

    private Optional<Methodology> methodology(YamlMap file) {
        Optional<Edition> edition = EditionText.read(file, path, text);
        // the rest is read even without an edition, so that its mistakes are told too
        Citation citation = edition.map(found -> found.sources().get(0)).orElse(UNKNOWN);
        ParameterCheck check =
                new ParameterCheck(parameters, edition.map(Edition::from), edition.flatMap(Edition::until));
        StepText steps = new StepText(names, check, rules, citation);
        for (YamlMap entry : file.list("inputs", InputText.KEYS)) {
            InputText.read(entry)
                    .map(input -> input.deriving(derived(entry, steps, input)))
                    .ifPresent(input -> once(entry, "id", input.id(), names.inputs.put(input.id(), input)));
        }
        for (YamlMap entry : file.list("lines", LINE_KEYS)) {
            line(entry, steps, citation)
                    .ifPresent(line -> once(entry, "code", line.code(), names.lines.put(line.code(), line)));
        }
        List<Figure> figures = new ArrayList<>();
        for (YamlMap entry : file.list("totals", TOTAL_KEYS)) {
            total(entry, steps).ifPresent(figure -> add(entry, figure, figures));
        }
        if (file.has("figures")) {
            for (YamlMap entry : file.list("figures", FIGURE_KEYS)) {
                figure(entry, steps).ifPresent(figure -> add(entry, figure, figures));
            }
        }
        return edition.map(found -> new Methodology(
                found,
                List.copyOf(names.inputs.values()),
                List.copyOf(names.lines.values()),
                List.copyOf(figures),
                List.of(found)));
    }

    private void add(YamlMap entry, Figure figure, List<Figure> figures) {
        once(
                entry,
                "code",
                figure.code(),
                names.figures.put(figure.code(), figure.step().unit()));
        figures.add(figure);
    }

    private static void once(YamlMap entry, String key, String id, @Nullable Object earlier) {
        if (earlier != null) {
            entry.problem(key, "'{1}' is used twice; name each differently.", "“{1}”重复使用；请分别命名。", id);
        }
    }

    private Optional<Line> line(YamlMap map, StepText texts, Citation citation) {
        Optional<String> code = map.text("code");
        Optional<String> symbol = map.text("symbol");
        Optional<Sentence> title = map.bilingual("title");
        Optional<Line.Gas> gas = map.parsed(
                "gas",
                map.text("gas"),
                "CO2, CH4, N2O or CO2e",
                word -> Line.Gas.valueOf(word.toUpperCase(Locale.ROOT)));
        Optional<Integer> scope = map.parsed("scope", map.text("scope"), "1 or 2", word -> {
            if (!word.equals("1") && !word.equals("2")) {
                throw new IllegalArgumentException("write one of the two.");
            }
            return Integer.valueOf(word);
        });
        boolean biogenic = InputText.flag(map, "biogenic");
        Optional<Input> input = map.text("of").flatMap(id -> input(map, id));
        if (input.isEmpty()) {
            return Optional.empty();
        }
        List<Step> steps = steps(map, texts, input.get());
        if (code.isEmpty()
                || symbol.isEmpty()
                || title.isEmpty()
                || gas.isEmpty()
                || scope.isEmpty()
                || steps.isEmpty()) {
            return Optional.empty();
        }
        String unit = steps.get(steps.size() - 1).unit().toString();
        return Optional.of(new Line(
                code.get(),
                symbol.get(),
                title.get(),
                gas.get(),
                scope.get(),
                biogenic,
                input.get(),
                steps,
                Sum.rule(unit, citation),
                Standstill.rule(unit, citation)));
    }

    private Optional<Input> input(YamlMap map, String id) {
        Optional<Input> input = Optional.ofNullable(names.inputs.get(id));
        if (input.isEmpty()) {
            map.problem(
                    "of", "there is no input '{1}'; there are {2}.", "没有输入组“{1}”；已有 {2}。", id, names.inputs.keySet());
        }
        return input;
    }

    /** The steps that work out properties a record may leave out. */
    private List<Step> derived(YamlMap map, StepText texts, Input input) {
        if (!map.has("derived")) {
            return List.of();
        }
        names.enter(input);
        Map<String, Step> steps = new LinkedHashMap<>();
        for (YamlMap entry : map.list("derived", DERIVED_KEYS)) {
            Optional<String> symbol = entry.text("property");
            Optional<PropertyDefinition> property =
                    symbol.map(found -> input.properties().get(found));
            if (symbol.isPresent() && property.isEmpty()) {
                entry.problem(
                        "property",
                        "there is no property '{1}'; there are {2}.",
                        "没有属性“{1}”；已有 {2}。",
                        symbol.get(),
                        input.properties().keySet());
            }
            property.flatMap(found -> texts.read(entry, found.symbol())).ifPresent(step -> {
                once(entry, "property", step.symbol(), steps.put(step.symbol(), step));
                sameUnit(entry, property.get(), step);
            });
        }
        names.leave();
        return List.copyOf(steps.values());
    }

    private static void sameUnit(YamlMap entry, PropertyDefinition property, Step step) {
        if (!step.unit().equals(property.unit())) {
            entry.problem(
                    "property",
                    "{1} is in {2}, but what is worked out is in {3}.",
                    "{1} 的单位为 {2}，而算得的单位为 {3}。",
                    property.symbol(),
                    property.unit(),
                    step.unit());
        }
    }

    private List<Step> steps(YamlMap map, StepText texts, Input input) {
        names.enter(input);
        Map<String, Step> steps = new LinkedHashMap<>();
        for (YamlMap entry : map.list("steps", STEP_KEYS)) {
            entry.text("step").flatMap(symbol -> texts.read(entry, symbol)).ifPresent(step -> {
                once(entry, "step", step.symbol(), steps.put(step.symbol(), step));
                names.steps.put(step.symbol(), step.unit());
            });
        }
        names.leave();
        return List.copyOf(steps.values());
    }

    private Optional<Figure> total(YamlMap map, StepText texts) {
        Optional<String> code = map.text("code");
        Optional<String> symbol = map.text("symbol");
        Optional<Sentence> title = map.bilingual("title");
        List<Bound> plus = lines(map, "plus");
        List<Bound> minus = lines(map, "minus");
        if (code.isEmpty() || symbol.isEmpty() || title.isEmpty() || plus.isEmpty()) {
            return Optional.empty();
        }
        Formula formula = texts.added(map, plus, minus, plus.get(0).unit());
        Step step = new Step(
                symbol.get(), plus.get(0).unit(), List.of(new Step.Alternative(List.of(), Optional.empty(), formula)));
        return Optional.of(new Figure(code.get(), title.get(), Figure.Role.TOTAL, false, step));
    }

    private List<Bound> lines(YamlMap map, String key) {
        List<Bound> bounds = new ArrayList<>();
        for (String code : map.texts(key)) {
            Line line = names.lines.get(code);
            if (line == null) {
                map.problem(
                        key,
                        "there is no line '{1}'; there are {2}.",
                        "没有排放项“{1}”；已有 {2}。",
                        code,
                        names.lines.keySet());
            } else if (line.biogenic()) {
                biogenic(map, key, code);
            } else {
                bounds.add(new Bound(new Binding.OfLine(code), line.unit()));
            }
        }
        return bounds;
    }

    private Optional<Figure> figure(YamlMap map, StepText texts) {
        Optional<String> code = map.text("code");
        Optional<Sentence> title = map.bilingual("title");
        Optional<Figure.Role> role = map.parsed(
                "role",
                map.text("role"),
                "total, indicator, allowance or position",
                word -> Figure.Role.valueOf(word.toUpperCase(Locale.ROOT)));
        boolean optional = InputText.flag(map, "optional");
        Optional<Step> step = map.text("symbol").flatMap(symbol -> texts.read(map, symbol));
        if (code.isEmpty() || title.isEmpty() || role.isEmpty() || step.isEmpty()) {
            return Optional.empty();
        }
        if (role.get() == Figure.Role.TOTAL) {
            step.get().alternatives().stream()
                    .flatMap(way -> way.formula().bindings().stream())
                    .flatMap(binding -> line(binding).stream())
                    .filter(Line::biogenic)
                    .forEach(line -> biogenic(map, "role", line.code()));
        }
        return Optional.of(new Figure(code.get(), title.get(), role.get(), optional, step.get()));
    }

    private Optional<Line> line(Binding binding) {
        if (binding instanceof Binding.OfLine line) {
            return Optional.ofNullable(names.lines.get(line.code()));
        }
        return binding instanceof Binding.EachStep step
                ? Optional.ofNullable(names.lines.get(step.line()))
                : Optional.empty();
    }

    private static void biogenic(YamlMap map, String key, String code) {
        map.problem(
                key,
                "the line {1} is biogenic; it is shown beside the totals and never in them.",
                "排放项 {1} 为生物质排放；只在合计之外列示。",
                code);
    }
}
