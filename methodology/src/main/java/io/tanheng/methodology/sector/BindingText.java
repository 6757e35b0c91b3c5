/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.file.YamlMap;
import io.tanheng.methodology.quantity.Unit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands for a symbol, and finds the unit it has. */
final class BindingText {

    /** A binding and the unit of its values. */
    record Bound(Binding binding, Unit unit) {}

    private static final String WORD = "(\\S+)";
    private static final Pattern PROPERTY_OF = Pattern.compile("property " + WORD + " of " + WORD);
    private static final Pattern PROPERTY = Pattern.compile("property " + WORD);
    private static final Pattern STEP = Pattern.compile("step " + WORD);
    private static final Pattern PARAMETER = Pattern.compile("parameter " + WORD);
    private static final Pattern MONTH = Pattern.compile("parameter-of-month " + WORD);
    private static final Pattern EACH_PROPERTY = Pattern.compile("each property " + WORD + " of " + WORD);
    private static final Pattern EACH_STEP = Pattern.compile("each step " + WORD + " of " + WORD);
    private static final Pattern LINE = Pattern.compile("line " + WORD);
    private static final Pattern FIGURE = Pattern.compile("figure " + WORD);

    private final Names names;
    private final ParameterCheck parameters;

    BindingText(Names names, ParameterCheck parameters) {
        this.names = names;
        this.parameters = parameters;
    }

    Optional<Bound> read(YamlMap map, String key, String text, List<When> when) {
        Matcher found = PARAMETER.matcher(text);
        if (found.matches()) {
            Template id = new Template(found.group(1));
            return parameters.unit(map, key, id, names, when).map(unit -> new Bound(new Binding.OfPeriod(id), unit));
        }
        found = MONTH.matcher(text);
        if (found.matches()) {
            Template id = new Template(found.group(1));
            return parameters.unit(map, key, id, names, when).map(unit -> new Bound(new Binding.OfMonth(id), unit));
        }
        Optional<Bound> bound =
                names.own().isPresent() ? ofRecord(text, names.own().get()) : ofPeriod(text);
        if (bound.isEmpty()) {
            map.problem(
                    key,
                    "'{1}' names nothing that is known here. {2}",
                    "“{1}”不是此处已知的内容。{2}",
                    text,
                    names.own().isPresent() ? helpForRecords() : helpForFigures());
        }
        return bound;
    }

    private Optional<Bound> ofRecord(String text, Input input) {
        Matcher found = PROPERTY.matcher(text);
        if (found.matches()) {
            String symbol = found.group(1);
            return unitOf(Optional.of(input), symbol).map(unit -> new Bound(new Binding.OfRecord(symbol), unit));
        }
        found = STEP.matcher(text);
        if (found.matches()) {
            String symbol = found.group(1);
            return Optional.ofNullable(names.steps.get(symbol))
                    .map(unit -> new Bound(new Binding.OfStep(symbol), unit));
        }
        return Optional.empty();
    }

    private Optional<Bound> ofPeriod(String text) {
        Matcher found = PROPERTY_OF.matcher(text);
        if (found.matches()) {
            Binding binding = new Binding.OfInput(found.group(1), found.group(2));
            return unitOf(names.input(Optional.of(found.group(2))), found.group(1))
                    .map(unit -> new Bound(binding, unit));
        }
        found = EACH_PROPERTY.matcher(text);
        if (found.matches()) {
            Binding binding = new Binding.EachProperty(found.group(1), found.group(2));
            return unitOf(names.input(Optional.of(found.group(2))), found.group(1))
                    .map(unit -> new Bound(binding, unit));
        }
        found = EACH_STEP.matcher(text);
        if (found.matches()) {
            String symbol = found.group(1);
            Binding binding = new Binding.EachStep(symbol, found.group(2));
            return Optional.ofNullable(names.lines.get(found.group(2)))
                    .flatMap(line -> line.steps().stream()
                            .filter(step -> step.symbol().equals(symbol))
                            .findFirst())
                    .map(step -> new Bound(binding, step.unit()));
        }
        found = LINE.matcher(text);
        if (found.matches()) {
            String code = found.group(1);
            return Optional.ofNullable(names.lines.get(code))
                    .map(line -> new Bound(new Binding.OfLine(code), line.unit()));
        }
        found = FIGURE.matcher(text);
        if (found.matches()) {
            String code = found.group(1);
            return Optional.ofNullable(names.figures.get(code))
                    .map(unit -> new Bound(new Binding.OfFigure(code), unit));
        }
        return Optional.empty();
    }

    private static Optional<Unit> unitOf(Optional<Input> input, String symbol) {
        return input.map(found -> found.properties().get(symbol)).map(PropertyDefinition::unit);
    }

    private String helpForRecords() {
        return "property SYMBOL "
                + names.own()
                        .map(input -> input.properties().keySet().toString())
                        .orElse("") + ", step SYMBOL " + names.steps.keySet()
                + ", parameter ID, parameter-of-month ID.";
    }

    private String helpForFigures() {
        return "property SYMBOL of INPUT, each property SYMBOL of INPUT " + names.inputs.keySet()
                + ", line CODE, each step SYMBOL of LINE " + names.lines.keySet() + ", figure CODE "
                + names.figures.keySet() + ", parameter ID.";
    }
}
