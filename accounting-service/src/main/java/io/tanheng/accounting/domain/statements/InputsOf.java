/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.accounting.domain.activity.ActivityEntry;
import io.tanheng.contracts.hours.TermNode;
import io.tanheng.contracts.statements.StackMonth;
import io.tanheng.contracts.statements.StackStatement;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementPart;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects what a statement was made from. */
final class InputsOf {

    private static final int SHOWN_DECIMALS = 3;

    private InputsOf() {}

    static StatementInputs statement(StatementEvent statement, List<UnitResult> results) {
        SortedMap<String, String> editions = new TreeMap<>();
        SortedMap<String, String> parameters = new TreeMap<>();
        Set<TermNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (StatementPart part : statement.parts()) {
            part.methodology().ifPresent(edition -> editions.put(part.unit(), edition.id() + " " + edition.sha256()));
            part.lines().forEach(line -> line.derivation().ifPresent(node -> parameters(node, parameters, seen)));
            part.figures().forEach(figure -> figure.derivation().ifPresent(node -> parameters(node, parameters, seen)));
        }
        return new StatementInputs(
                Stream.concat(
                                results.stream()
                                        .flatMap(result -> result.entries().stream())
                                        .map(ActivityEntry::number),
                                statement.notCounted().stream().flatMap(one -> one.record().stream()))
                        .distinct()
                        .sorted()
                        .toList(),
                statement.planVersion(),
                editions,
                parameters,
                measured(statement.stacks()));
    }

    private static void parameters(TermNode node, SortedMap<String, String> parameters, Set<TermNode> seen) {
        if (!seen.add(node)) {
            return;
        }
        node.parameterId()
                .ifPresent(id ->
                        parameters.merge(id, node.amount().toPlainString() + " " + node.unit(), InputsOf::several));
        node.inputs().forEach(input -> parameters(input, parameters, seen));
    }

    /** A parameter by month may have several values in one statement. */
    private static String several(String known, String more) {
        return List.of(known.split(", ")).contains(more) ? known : known + ", " + more;
    }

    private static SortedMap<String, String> measured(List<StackStatement> stacks) {
        SortedMap<String, String> measured = new TreeMap<>();
        for (StackStatement stack : stacks) {
            for (StackMonth month : stack.months()) {
                measured.put(
                        stack.source() + " " + month.month(),
                        shown(month.tonnes()) + " t, " + month.hours().covered() + "/"
                                + month.hours().asked() + " h" + gaps(month) + signed(month));
            }
        }
        return measured;
    }

    private static String shown(BigDecimal tonnes) {
        return tonnes.setScale(SHOWN_DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** A manifest that came late changes what a statement says of its stack, and so must be told as a cause. */
    private static String signed(StackMonth month) {
        return month.signed()
                .map(part -> ", SIGNED " + shown(part.signed()) + " t, STAMPED " + shown(part.stamped()) + " t")
                .orElse("");
    }

    /** An hour that came without a figure changes what a statement says, and so must be told as a cause. */
    private static String gaps(StackMonth month) {
        return new TreeMap<>(month.hours().gaps())
                .entrySet().stream()
                        .map(gap -> ", " + gap.getKey() + " " + gap.getValue() + " h")
                        .collect(Collectors.joining());
    }
}
