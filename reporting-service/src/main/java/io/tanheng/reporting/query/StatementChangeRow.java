/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.statements.StatementChange;
import java.util.Optional;

/**
 * What a version says otherwise than the one before.
 *
 * @param unit of the plan; absent for totals of the site
 * @param before a gap where it was incomplete, or was not there
 */
public record StatementChangeRow(
        Optional<String> unit, String code, LocalText title, Figure before, Figure after, Optional<Figure> difference) {

    static StatementChangeRow of(StatementChange change) {
        return new StatementChangeRow(
                change.unit(),
                change.code(),
                change.title(),
                StatementFigures.of(change.before(), change.measuredIn()),
                StatementFigures.of(change.after(), change.measuredIn()),
                change.difference().map(exact -> StatementFigures.of(exact, change.measuredIn())));
    }
}
