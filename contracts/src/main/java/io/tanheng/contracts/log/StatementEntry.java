/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.log;

import io.tanheng.contracts.statements.StatementEvent;

/**
 * The entry of a version of a statement.
 *
 * <p>Its text has five lines, each with a line feed: {@code tanheng-statement-version-1}, key of the site, code of the period, version,
 * and the statement's own digest, which stands for all it says.
 */
public final class StatementEntry {

    private StatementEntry() {}

    public static LogEntry of(StatementEvent statement) {
        return LogEntry.ofLines(
                LogEntry.Kind.STATEMENT_VERSION,
                "tanheng-statement-version-1",
                statement.site().key(),
                statement.period().code(),
                Integer.toString(statement.version()),
                statement.contentDigest());
    }
}
