/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.statements.NotCounted;
import io.tanheng.contracts.statements.StatementCause;
import io.tanheng.contracts.statements.StatementDocument;
import io.tanheng.reporting.domain.StatementProblem;
import java.util.List;

/**
 * One version of a statement, whole but for its derivations, which have addresses of their own.
 *
 * @param current whether no later version is known
 * @param problems every reason why it is incomplete, each once
 * @param changes what it says otherwise than the version before
 * @param causes why it exists
 */
public record StatementView(
        StatementSummary summary,
        boolean current,
        int currentVersion,
        List<StatementProblem> problems,
        List<StatementUnit> units,
        List<StackView> stacks,
        List<CrossCheckView> crossChecks,
        List<StatementDocument> documents,
        List<NotCounted> notCounted,
        List<StatementChangeRow> changes,
        List<StatementCause> causes) {}
