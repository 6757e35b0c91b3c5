/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.tile;

import io.tanheng.evidence.merkle.Hash;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What changes when entries come into a log.
 *
 * @param sizeBefore how many entries the log had
 * @param leaves the hashes of the new entries in their order
 * @param files new tiles and bundles in the order in which they are to be written, without the checkpoint
 * @param checkpoint the signed note that counts once all files are there
 */
public record Integration(long sizeBefore, List<Hash> leaves, Map<LogFile, byte[]> files, byte[] checkpoint) {

    public Integration {
        leaves = List.copyOf(leaves);
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }
}
