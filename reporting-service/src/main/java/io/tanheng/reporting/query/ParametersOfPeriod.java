/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.LocalText;
import io.tanheng.methodology.parameter.DatedValue;
import io.tanheng.methodology.parameter.ParameterDefinition;
import io.tanheng.methodology.sector.Edition;
import io.tanheng.methodology.term.Confidence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The values of parameters that are in force on some day of a methodology's period. */
final class ParametersOfPeriod {

    private ParametersOfPeriod() {}

    static MethodParameter view(ParameterDefinition parameter, List<LocalText> cases, Edition edition) {
        return new MethodParameter(
                parameter.id(),
                LocalText.of(parameter.title()),
                parameter.unit().toString(),
                cases,
                values(parameter, edition).stream().map(LawViews::view).toList());
    }

    /** How sure we are of the least sure of the values. */
    static Optional<Confidence> weakest(ParameterDefinition parameter, Edition edition) {
        return values(parameter, edition).stream()
                .map(DatedValue::confidence)
                .max(Comparator.comparing(Confidence::level));
    }

    private static List<DatedValue> values(ParameterDefinition parameter, Edition edition) {
        List<DatedValue> all = parameter.values();
        return IntStream.range(0, all.size())
                .filter(index -> begins(all.get(index), edition) && !isOver(all, index, edition.from()))
                .mapToObj(all::get)
                .toList();
    }

    private static boolean begins(DatedValue value, Edition edition) {
        return edition.until().map(last -> !value.from().isAfter(last)).orElse(true);
    }

    /** Whether a value was ended or followed by another before the day. */
    private static boolean isOver(List<DatedValue> values, int index, LocalDate day) {
        boolean ended =
                values.get(index).until().map(last -> last.isBefore(day)).orElse(false);
        boolean followed =
                index + 1 < values.size() && !values.get(index + 1).from().isAfter(day);
        return ended || followed;
    }
}
