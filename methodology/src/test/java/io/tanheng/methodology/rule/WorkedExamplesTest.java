/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.term.Application;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Runs the examples under {@code src/test/resources/examples}; a specialist adds one without Java. */
class WorkedExamplesTest {

    private static final Path FOLDER = Path.of("src/test/resources/examples");

    static Stream<Arguments> examples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream()
                    .flatMap(WorkedExamplesTest::documents)
                    .map(example -> Arguments.of(text(example, "rule") + ": " + text(example, "title"), example));
        }
    }

    private static Stream<Map<?, ?>> documents(Path file) {
        try {
            Load load =
                    new Load(LoadSettings.builder().setLabel(file.toString()).build());
            return StreamSupport.stream(
                            load.loadAllFromString(Files.readString(file)).spliterator(), false)
                    .map(document -> (Map<?, ?>) document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void aWorkedExampleComesOutAsItsPageSays(String title, Map<?, ?> example) {
        assertThat(text(example, "page")).isNotBlank();
        Rule rule = Rules.find(text(example, "rule")).orElseThrow();
        Outcome<Term> outcome = applied(rule, law(rule, example), (Map<?, ?>) value(example, "inputs"));
        if (example.containsKey("gap")) {
            assertThat(((Outcome.Gap<Term>) outcome).detail()).contains(text(example, "gap"));
            return;
        }
        Quantity expected = quantity(text(example, "expected"));
        Quantity found = ((Outcome.Present<Term>) outcome).value().value();
        BigDecimal tolerance = new BigDecimal(text(example, "tolerance"));
        assertThat(found.unit()).isEqualTo(expected.unit());
        assertThat(found.amount().subtract(expected.amount()).abs())
                .as("found %s, expected %s", found, expected)
                .isLessThanOrEqualTo(tolerance);
    }

    @Test
    void everyRuleHasAWorkedExample() throws IOException {
        List<String> shown = examples()
                .map(arguments -> text((Map<?, ?>) arguments.get()[1], "rule"))
                .toList();
        assertThat(shown)
                .containsAll(Rules.all().stream()
                        .map(Rule::id)
                        .filter(id -> !id.equals("units.conversion"))
                        .toList());
    }

    /** The law of the day the example names under {@code on}, else of the last day the rule is in force. */
    private static InForce law(Rule rule, Map<?, ?> example) {
        return example.containsKey("on")
                ? Parameters.standard().on(LocalDate.parse(text(example, "on")))
                : LastDay.of(rule);
    }

    private static Outcome<Term> applied(Rule rule, InForce law, Map<?, ?> inputs) {
        List<String> names = rule.symbols().stream().map(Symbol::name).toList();
        assertThat(inputs.keySet().stream().map(Object::toString)).isSubsetOf(names);
        Application application = rule.on(law);
        for (Symbol symbol : rule.symbols()) {
            Object given = inputs.get(symbol.name());
            if (given instanceof List<?> list) {
                application.withSeries(
                        symbol, list.stream().map(item -> term(symbol, item)).toList());
            } else if (given != null) {
                application.with(symbol, term(symbol, given));
            }
        }
        return application.derive();
    }

    private static Term term(Symbol symbol, Object given) {
        return new Term.Measured(symbol.name(), quantity(given.toString()), "worked example");
    }

    private static Quantity quantity(String text) {
        String[] parts = text.split(" ");
        return Quantity.of(parts[0], parts.length == 1 ? "1" : parts[1]);
    }

    private static String text(Map<?, ?> map, String key) {
        return value(map, key).toString();
    }

    private static Object value(Map<?, ?> map, String key) {
        Object found = map.get(key);
        assertThat(found).as("the key '%s' of an example", key).isNotNull();
        return Objects.requireNonNull(found);
    }
}
