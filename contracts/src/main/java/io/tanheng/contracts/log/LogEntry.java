/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.log;

import io.tanheng.contracts.digest.Sha256;
import java.nio.charset.StandardCharsets;

/**
 * An entry of the evidence log: that something of a kind was said, known by the digest of its text.
 *
 * <p>Its bytes are three lines, each with a line feed: {@code tanheng-log-entry-1}, the kind, the digest. Whoever has the thing
 * itself makes the same bytes; whoever has only the log learns nothing of it.
 *
 * @param digest SHA-256 in lower-case hexadecimal digits
 */
public record LogEntry(Kind kind, String digest) {

    /** What can be logged. */
    public enum Kind {
        HOUR_VERSION("hour-version"),
        STATEMENT_VERSION("statement-version"),
        INVENTORY_VERSION("inventory-version"),
        DECISION("decision"),
        CERTIFICATE("certificate"),
        CERTIFICATE_FLAG("certificate-flag"),
        METHODOLOGY_VERSION("methodology-version"),
        PARAMETER_VERSION("parameter-version"),
        PACK_DECISION("pack-decision"),
        QUARANTINE_RELEASE("quarantine-release");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public LogEntry {
        Sha256.bytes(digest);
    }

    /** An entry for a text that says all that is to be proved. */
    static LogEntry of(Kind kind, String text) {
        return new LogEntry(kind, Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The same for a text of lines, each with a line feed; none of them has one in it. */
    static LogEntry ofLines(Kind kind, String... lines) {
        return of(kind, String.join("\n", lines) + "\n");
    }

    /** As it stands in the log. */
    public byte[] bytes() {
        return ("tanheng-log-entry-1\n" + kind.code + "\n" + digest + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
