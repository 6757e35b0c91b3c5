/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.tile;

import java.util.Optional;

/** One of the files a log is made of (C2SP tlog-tiles), by its address below the log's own. */
public sealed interface LogFile permits LogFile.Head, TileAddress, BundleAddress {

    /** The newest checkpoint, the only file that changes. */
    Head CHECKPOINT = new Head();

    /** The address, without a slash at its begin. */
    String path();

    /** What the addresses of those begin with that it replaces for good, such as a tile its own beginnings; nothing where there are none. */
    Optional<String> beginnings();

    /** Reads an address, in its only spelling. */
    static Optional<LogFile> parse(String path) {
        if (path.equals(CHECKPOINT.path())) {
            return Optional.of(CHECKPOINT);
        }
        return TilePath.parse(path);
    }

    /** See {@link #CHECKPOINT}. */
    record Head() implements LogFile {

        @Override
        public String path() {
            return "checkpoint";
        }

        @Override
        public Optional<String> beginnings() {
            return Optional.empty();
        }
    }
}
