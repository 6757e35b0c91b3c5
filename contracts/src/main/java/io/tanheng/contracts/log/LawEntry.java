/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.log;

import java.util.Optional;

/**
 * The entries of the texts figures rest on.
 *
 * <p>That of a methodology has four lines, each with a line feed: {@code tanheng-methodology-version-1}, its id, the organisation's pack it
 * comes from or {@code -}, and the SHA-256 of its file. That of a parameter has three: {@code tanheng-parameter-version-1}, its id, and the
 * SHA-256 of its file.
 */
public final class LawEntry {

    private LawEntry() {}

    public static LogEntry methodology(String id, Optional<String> pack, String sha256) {
        return LogEntry.ofLines(
                LogEntry.Kind.METHODOLOGY_VERSION, "tanheng-methodology-version-1", id, pack.orElse("-"), sha256);
    }

    public static LogEntry parameter(String id, String sha256) {
        return LogEntry.ofLines(LogEntry.Kind.PARAMETER_VERSION, "tanheng-parameter-version-1", id, sha256);
    }
}
