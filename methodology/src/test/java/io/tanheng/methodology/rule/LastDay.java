/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.DatedValue;
import io.tanheng.methodology.parameter.ParameterDefinition;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The day a rule is tried on: today’s for most, the last one it was in force for those that law has ended. */
final class LastDay {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private LastDay() {}

    static InForce of(Rule rule) {
        List<ParameterDefinition> parameters = rule.parameterIds().stream()
                .map(id -> Parameters.standard().find(id))
                .flatMap(Optional::stream)
                .toList();
        Stream<LocalDate> ends = parameters.stream()
                .flatMap(parameter -> parameter.values().stream())
                .map(DatedValue::until)
                .flatMap(Optional::stream);
        LocalDate day = Stream.concat(Stream.of(TODAY), ends)
                .filter(candidate -> !candidate.isAfter(TODAY))
                .filter(candidate ->
                        parameters.stream().allMatch(parameter -> parameter.on(candidate) instanceof Outcome.Present))
                .max(Comparator.naturalOrder())
                .orElse(TODAY);
        return Parameters.standard().on(day);
    }
}
