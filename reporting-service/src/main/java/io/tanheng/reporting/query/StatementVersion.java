/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.statements.StatementCause;
import java.util.List;

/** A version of a statement: why it exists and what it says otherwise than the one before. */
public record StatementVersion(
        StatementSummary summary, boolean current, List<StatementCause> causes, List<StatementChangeRow> changes) {}
