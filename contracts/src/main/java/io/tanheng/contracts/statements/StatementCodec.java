/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.statements;

import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.json.Zstandard;

/** A statement as it travels and is stored: JSON in a Zstandard frame. */
public final class StatementCodec {

    private StatementCodec() {}

    public static byte[] write(StatementEvent statement) {
        return Zstandard.compress(ContractJson.write(statement));
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws java.io.UncheckedIOException where the bytes are damaged or no statement
     */
    public static StatementEvent read(byte[] bytes) {
        return ContractJson.read(Zstandard.decompress(bytes), StatementEvent.class);
    }
}
