/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.LocalText;
import io.tanheng.methodology.parameter.ParameterDefinition;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.sector.Binding;
import io.tanheng.methodology.sector.Edition;
import io.tanheng.methodology.sector.Figure;
import io.tanheng.methodology.sector.Line;
import io.tanheng.methodology.sector.Methodology;
import io.tanheng.methodology.sector.Template;
import io.tanheng.methodology.sector.When;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.reporting.query.MethodOperand.Kind;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/** Says where the letters of a formula come from. */
final class OperandReader {

    private final Edition edition;
    private final MethodNames names;
    private final SortedSet<String> used;

    OperandReader(Methodology methodology, MethodNames names, SortedSet<String> used) {
        this.edition = methodology.edition();
        this.names = names;
        this.used = used;
    }

    /** A letter of a rule. */
    MethodOperand of(Symbol symbol, Binding binding, List<When> needs) {
        return operand(symbol.name(), Optional.of(LocalText.of(symbol.title())), binding, needs, false);
    }

    /** A value that stands for itself. */
    MethodOperand bound(Binding binding, List<When> needs, boolean takenOff) {
        return operand(symbol(binding), Optional.empty(), binding, needs, takenOff);
    }

    private MethodOperand operand(
            String symbol, Optional<LocalText> name, Binding binding, List<When> needs, boolean takenOff) {
        List<MethodParameter> parameters =
                template(binding).map(template -> parameters(template, needs)).orElse(List.of());
        LocalText ofName = ofName(binding, parameters, symbol);
        return new MethodOperand(
                symbol,
                name.orElse(ofName),
                kind(binding),
                of(binding),
                ofName,
                within(binding),
                withinName(binding),
                takenOff,
                parameters);
    }

    private static Kind kind(Binding binding) {
        if (binding instanceof Binding.OfRecord) {
            return Kind.RECORD;
        }
        if (binding instanceof Binding.OfInput) {
            return Kind.INPUT;
        }
        if (binding instanceof Binding.OfStep) {
            return Kind.STEP;
        }
        if (binding instanceof Binding.OfPeriod) {
            return Kind.PARAMETER;
        }
        if (binding instanceof Binding.OfMonth) {
            return Kind.PARAMETER_OF_MONTH;
        }
        if (binding instanceof Binding.EachProperty) {
            return Kind.EACH_PROPERTY;
        }
        if (binding instanceof Binding.EachStep) {
            return Kind.EACH_STEP;
        }
        return binding instanceof Binding.OfLine ? Kind.LINE : Kind.FIGURE;
    }

    /** The letter of what is bound. */
    private String symbol(Binding binding) {
        if (binding instanceof Binding.OfLine line) {
            return names.line(line.code()).map(Line::symbol).orElse(line.code());
        }
        if (binding instanceof Binding.OfFigure figure) {
            return names.figure(figure.code())
                    .map(found -> found.step().symbol())
                    .orElse(figure.code());
        }
        return template(binding)
                .flatMap(template -> names.filled(template, List.of()).stream()
                        .map(MethodNames.Filled::id)
                        .flatMap(OperandReader::defined)
                        .map(ParameterDefinition::symbol)
                        .findFirst())
                .orElseGet(() -> of(binding));
    }

    private static String of(Binding binding) {
        if (binding instanceof Binding.OfRecord of) {
            return of.symbol();
        }
        if (binding instanceof Binding.OfInput of) {
            return of.symbol();
        }
        if (binding instanceof Binding.OfStep of) {
            return of.symbol();
        }
        if (binding instanceof Binding.EachProperty of) {
            return of.symbol();
        }
        if (binding instanceof Binding.EachStep of) {
            return of.symbol();
        }
        if (binding instanceof Binding.OfLine of) {
            return of.code();
        }
        if (binding instanceof Binding.OfFigure of) {
            return of.code();
        }
        return template(binding).map(Template::text).orElse("");
    }

    private LocalText ofName(Binding binding, List<MethodParameter> parameters, String symbol) {
        Optional<LocalText> name = Optional.empty();
        if (binding instanceof Binding.OfRecord of) {
            name = Optional.of(names.property(Optional.empty(), of.symbol()));
        } else if (binding instanceof Binding.OfInput of) {
            name = Optional.of(names.property(Optional.of(of.input()), of.symbol()));
        } else if (binding instanceof Binding.EachProperty of) {
            name = Optional.of(names.property(Optional.of(of.input()), of.symbol()));
        } else if (binding instanceof Binding.OfLine of) {
            name = names.line(of.code()).map(Line::title).map(LocalText::of);
        } else if (binding instanceof Binding.OfFigure of) {
            name = names.figure(of.code()).map(Figure::title).map(LocalText::of);
        } else if (parameters.size() == 1) {
            name = Optional.of(parameters.get(0).name());
        } else if (!parameters.isEmpty()) {
            name = Optional.of(new LocalText(
                    "by case, one of " + parameters.size() + " parameters", "按情形取 " + parameters.size() + " 个参数之一"));
        }
        return name.orElseGet(() -> new LocalText(symbol, symbol));
    }

    private static Optional<String> within(Binding binding) {
        if (binding instanceof Binding.OfInput of) {
            return Optional.of(of.input());
        }
        if (binding instanceof Binding.EachProperty of) {
            return Optional.of(of.input());
        }
        return binding instanceof Binding.EachStep of ? Optional.of(of.line()) : Optional.empty();
    }

    private Optional<LocalText> withinName(Binding binding) {
        if (binding instanceof Binding.EachStep of) {
            return names.line(of.line()).map(Line::title).map(LocalText::of);
        }
        return within(binding).flatMap(names::inputName);
    }

    private static Optional<Template> template(Binding binding) {
        if (binding instanceof Binding.OfPeriod of) {
            return Optional.of(of.id());
        }
        return binding instanceof Binding.OfMonth of ? Optional.of(of.id()) : Optional.empty();
    }

    private List<MethodParameter> parameters(Template template, List<When> needs) {
        return names.filled(template, needs).stream().flatMap(this::parameter).toList();
    }

    private Stream<MethodParameter> parameter(MethodNames.Filled filled) {
        return defined(filled.id()).map(found -> {
            used.add(found.id());
            return ParametersOfPeriod.view(found, filled.words(), edition);
        });
    }

    private static Stream<ParameterDefinition> defined(String id) {
        return Parameters.standard().find(id).stream();
    }
}
