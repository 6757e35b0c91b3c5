/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.result;

import io.tanheng.contracts.source.Channel;
import io.tanheng.contracts.source.PlantConstant;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.methodology.measurement.Measurand;
import io.tanheng.methodology.measurement.StackMethod;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.term.Term;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a registration says about computing an hour, worked out once for all its hours.
 *
 * @param method the method, or the gap that says why there is none although one is named; absent where none is named
 * @param needed the parameters that decide over a minute; empty where no method does
 * @param constants of the installation, by symbol
 * @param units by parameter; without an entry where the registered text is no unit
 */
public record HourRules(
        Optional<Outcome<StackMethod>> method,
        Set<String> needed,
        Map<String, Term.Configured> constants,
        Map<String, Unit> units) {

    /** The rules for a source nobody registered. */
    public static final HourRules NONE = new HourRules(Optional.empty(), Set.of(), Map.of(), Map.of());

    public static HourRules of(SourceRegistration registration) {
        Map<String, Term.Configured> constants = new HashMap<>();
        for (PlantConstant constant : registration.constants()) {
            Unit.tryParse(constant.unit())
                    .ifPresent(unit -> constants.put(constant.symbol(), configured(constant, unit)));
        }
        Optional<Outcome<StackMethod>> method = registration.methodId().map(HourRules::method);
        Set<Measurand> registered =
                registration.channels().stream().map(Channel::measurand).collect(Collectors.toSet());
        Set<Measurand> used = method.map(
                        found -> found.then(stack -> stack.measurandsUsed(registered, constants.keySet())))
                .map(outcome -> outcome instanceof Outcome.Present<Set<Measurand>> present
                        ? present.value()
                        : Set.<Measurand>of())
                .orElse(Set.of());
        Set<String> needed = used.stream()
                .flatMap(measurand -> first(registration, measurand).stream())
                .collect(Collectors.toSet());
        return new HourRules(method, needed, Map.copyOf(constants), units(registration));
    }

    /** Of several channels for the same thing, the first registered counts. */
    private static Optional<String> first(SourceRegistration registration, Measurand measurand) {
        return registration.channels().stream()
                .filter(channel -> channel.measurand() == measurand)
                .map(Channel::parameter)
                .findFirst();
    }

    private static Map<String, Unit> units(SourceRegistration registration) {
        Map<String, Unit> units = new HashMap<>();
        for (Channel channel : registration.channels()) {
            Unit.tryParse(channel.unit()).ifPresent(unit -> units.put(channel.parameter(), unit));
        }
        return Map.copyOf(units);
    }

    private static Term.Configured configured(PlantConstant constant, Unit unit) {
        return new Term.Configured(constant.symbol(), new Quantity(constant.amount(), unit), constant.origin());
    }

    private static Outcome<StackMethod> method(String id) {
        return StackMethod.ofId(id)
                .map(Outcome::present)
                .orElseGet(() -> Outcome.gap(
                        io.tanheng.methodology.outcome.GapReason.UNSUPPORTED,
                        "No method has the id {0}; known are {1}. Register the source with one of them.",
                        "没有编号为 {0} 的方法；已有 {1}。请以其中之一登记数据源。",
                        id,
                        StackMethod.ids()));
    }
}
