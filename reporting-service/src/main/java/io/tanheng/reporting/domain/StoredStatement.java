/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.domain;

import io.tanheng.contracts.statements.StatementCodec;
import io.tanheng.contracts.statements.StatementEvent;

/**
 * A version of a statement as it came.
 *
 * @param bytes the record's value, kept as it is
 */
public record StoredStatement(StatementEvent event, byte[] bytes) {

    /**
     * Reads a record's value.
     *
     * @throws java.io.UncheckedIOException where the bytes are damaged or no statement
     */
    public static StoredStatement read(byte[] bytes) {
        return new StoredStatement(StatementCodec.read(bytes), bytes);
    }
}
