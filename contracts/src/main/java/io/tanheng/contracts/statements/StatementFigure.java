/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.statements;

import io.tanheng.contracts.hours.TermNode;
import io.tanheng.contracts.source.LocalText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A figure over the whole period.
 *
 * @param role total, indicator, allowance or position
 * @param value absent where it is incomplete; the problems say why
 */
public record StatementFigure(
        String code,
        LocalText title,
        String role,
        Optional<BigDecimal> value,
        String unit,
        Optional<TermNode> derivation,
        List<Problem> problems) {

    public StatementFigure {
        problems = List.copyOf(problems);
    }
}
