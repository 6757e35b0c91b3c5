/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.hours.TermNode;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.LineRecord;
import io.tanheng.contracts.statements.Problem;
import io.tanheng.contracts.statements.StatementMethodology;
import java.util.List;
import java.util.Optional;

/**
 * How a line or a figure of a statement came about.
 *
 * @param line whether it is a line; otherwise a figure
 * @param records what a line adds up; none for a figure
 * @param derivation absent exactly when the value is
 */
public record StatementDerivation(
        StatementSummary summary,
        boolean line,
        String unit,
        LocalText unitName,
        String code,
        LocalText title,
        Optional<StatementMethodology> methodology,
        Figure value,
        Optional<Figure> soFar,
        List<LineRecord> records,
        Optional<TermNode> derivation,
        List<Problem> problems) {

    public boolean isLine(String asked) {
        return line && code.equals(asked);
    }

    public boolean isFigure(String asked) {
        return !line && code.equals(asked);
    }
}
