/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.domain;

import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.StatementFigure;
import io.tanheng.contracts.statements.StatementPart;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a unit may emit beside what it emitted, in tonnes.
 *
 * @param unit its name in the monitoring plan
 * @param allowance absent where a figure it rests on is incomplete
 * @param position allowance less emissions: what is left, or what lacks where negative
 */
public record AllowancePosition(
        String unit, LocalText name, Optional<BigDecimal> allowance, Optional<BigDecimal> position) {

    /** The emissions the position was computed with. */
    public Optional<BigDecimal> emission() {
        return allowance.flatMap(all -> position.map(all::subtract));
    }

    /** Of a part that has a position; the allowance is the last a methodology computes, for earlier ones lead to it. */
    public static Optional<AllowancePosition> of(StatementPart part) {
        List<StatementFigure> allowances = having("allowance", part);
        return having("position", part).stream()
                .findFirst()
                .map(position -> new AllowancePosition(
                        part.unit(),
                        part.name(),
                        allowances.stream().reduce((first, last) -> last).flatMap(StatementFigure::value),
                        position.value()));
    }

    private static List<StatementFigure> having(String role, StatementPart part) {
        return part.figures().stream()
                .filter(figure -> figure.role().equalsIgnoreCase(role))
                .toList();
    }
}
