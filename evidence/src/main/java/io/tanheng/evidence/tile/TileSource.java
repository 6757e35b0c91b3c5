/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.tile;

import java.util.Optional;

/** Where the files of a log can be had: a folder, a web address, a database. */
@FunctionalInterface
public interface TileSource {

    /**
     * The bytes of a file, or nothing where there is none.
     *
     * @throws java.io.UncheckedIOException when it cannot be told whether there is one
     */
    Optional<byte[]> read(LogFile file);
}
