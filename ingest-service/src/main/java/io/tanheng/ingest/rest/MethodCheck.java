/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.rest;

import static io.tanheng.ingest.rest.RegistrationCode.METHOD_NEED_NOT_MET;
import static io.tanheng.ingest.rest.RegistrationCode.METHOD_NOT_KNOWN;
import static io.tanheng.ingest.rest.RegistrationCode.UNIT_OF_OTHER_DIMENSION;

import io.tanheng.contracts.source.Channel;
import io.tanheng.contracts.source.PlantConstant;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.methodology.measurement.Measurand;
import io.tanheng.methodology.measurement.Need;
import io.tanheng.methodology.measurement.StackMethod;
import io.tanheng.methodology.quantity.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a registration gives its method what the method needs. */
final class MethodCheck {

    private MethodCheck() {}

    static void check(SourceRegistration registration, Fields fields) {
        if (registration.methodId().isEmpty()) {
            return;
        }
        String id = registration.methodId().get();
        Optional<StackMethod> method = StackMethod.ofId(id);
        if (method.isEmpty()) {
            fields.add(
                    METHOD_NOT_KNOWN,
                    "methodId",
                    "Found " + id + "; expected is one of " + StackMethod.ids()
                            + ", or none where no rule uses the source.",
                    "发现 " + id + "；应为以下之一：" + StackMethod.ids() + "；若无规则使用此数据源，请省略。");
            return;
        }
        need(registration, method.get(), fields);
        units(registration.constants(), method.get().need(), fields);
    }

    private static void need(SourceRegistration registration, StackMethod method, Fields fields) {
        Set<Measurand> measurands =
                registration.channels().stream().map(Channel::measurand).collect(Collectors.toSet());
        Set<String> constants =
                registration.constants().stream().map(PlantConstant::symbol).collect(Collectors.toSet());
        if (method.need().choose(measurands, constants).isEmpty()) {
            fields.add(
                    METHOD_NEED_NOT_MET,
                    "methodId",
                    "The method " + method.id() + " needs "
                            + method.need().describe().en()
                            + ". Give the channels and constants that are missing, or another method.",
                    "方法 " + method.id() + " 需要：" + method.need().describe().zh() + "。请补充缺少的通道与常数，或改用其他方法。");
        }
    }

    private static void units(List<PlantConstant> constants, Need need, Fields fields) {
        List<Need.Constant> expected = constantsOf(need).toList();
        for (int i = 0; i < constants.size(); i++) {
            PlantConstant constant = constants.get(i);
            Optional<Unit> found = Unit.tryParse(constant.unit());
            Optional<String> wanted = expected.stream()
                    .filter(each -> each.symbol().equals(constant.symbol()))
                    .map(Need.Constant::unit)
                    .findFirst();
            if (found.isPresent() && wanted.isPresent() && !found.get().convertibleTo(Unit.parse(wanted.get()))) {
                fields.add(
                        UNIT_OF_OTHER_DIMENSION,
                        "constants[" + i + "].unit",
                        "Found " + found.get() + ", which cannot be expressed in " + wanted.get()
                                + " as the method needs for " + constant.symbol() + ". Correct the unit.",
                        "常数 " + constant.symbol() + " 的单位 " + found.get() + " 不能换算为方法所需的 " + wanted.get() + "。请更正单位。");
            }
        }
    }

    private static Stream<Need.Constant> constantsOf(Need need) {
        if (need instanceof Need.Constant constant) {
            return Stream.of(constant);
        }
        if (need instanceof Need.All all) {
            return all.needs().stream().flatMap(MethodCheck::constantsOf);
        }
        if (need instanceof Need.Any any) {
            return any.needs().stream().flatMap(MethodCheck::constantsOf);
        }
        return Stream.empty();
    }
}
