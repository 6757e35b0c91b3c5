/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.methodology.sector.Methodologies;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Methodologies as they are shown, and which of them use a rule or a parameter. */
@ApplicationScoped
public class MethodologyQuery {

    /** By family and purpose, the newest edition first. */
    List<MethodologySummary> all() {
        return Read.VIEWS.stream()
                .map(MethodologyView::edition)
                .sorted(Comparator.comparing(MethodologySummary::family)
                        .thenComparing(MethodologySummary::purpose)
                        .thenComparing(MethodologySummary::validFrom, Comparator.reverseOrder()))
                .toList();
    }

    Optional<MethodologyView> find(String id) {
        return Read.VIEWS.stream()
                .filter(view -> view.edition().id().equals(id))
                .findFirst();
    }

    List<String> withRule(String id) {
        return Read.BY_RULE.getOrDefault(id, List.of());
    }

    List<String> withParameter(String id) {
        return Read.BY_PARAMETER.getOrDefault(id, List.of());
    }

    /** The ids of the parameters a methodology can use. */
    static List<String> parameters(MethodologyView view) {
        return parameters(ways(view)).map(MethodParameter::id).distinct().toList();
    }

    private static Stream<MethodParameter> parameters(Stream<MethodStep.Way> ways) {
        return ways.map(MethodStep.Way::operands)
                .flatMap(Collection::stream)
                .map(MethodOperand::parameters)
                .flatMap(Collection::stream);
    }

    private static Stream<MethodStep.Way> ways(MethodologyView view) {
        return Stream.of(
                        view.inputs().stream().flatMap(input -> input.derived().stream()),
                        view.lines().stream().flatMap(line -> line.steps().stream()),
                        view.figures().stream().map(MethodFigure::step))
                .flatMap(Function.identity())
                .flatMap(step -> step.ways().stream());
    }

    /** Reads on first use, once: the law of a build does not change. */
    private static final class Read {
        private static final List<MethodologyView> VIEWS = Methodologies.standard().all().stream()
                .map(methodology -> MethodologyReader.view(methodology, Examples.of(methodology)))
                .toList();
        private static final Map<String, List<String>> BY_RULE =
                UsedBy.of(VIEWS, Read::id, view -> ways(view).flatMap(way -> way.rule().stream()));
        private static final Map<String, List<String>> BY_PARAMETER =
                UsedBy.of(VIEWS, Read::id, view -> parameters(view).stream());

        private static String id(MethodologyView view) {
            return view.edition().id();
        }
    }
}
