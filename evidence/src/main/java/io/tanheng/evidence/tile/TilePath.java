/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.tile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How addresses of tiles and bundles are spelled. */
final class TilePath {

    private static final Pattern PATH = Pattern.compile(
            "tile/(entries|[0-9]|[1-5][0-9]|6[0-3])/((?:x[0-9]{3}/){0,6}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");
    private static final int DIGITS = 1000;
    private static final String PARTIAL = ".p/";

    private TilePath() {}

    /** The index in groups of three digits, all but the last with an x before them. */
    static String of(String kind, long index, int width) {
        StringBuilder number = new StringBuilder(String.format("%03d", index % DIGITS));
        for (long rest = index / DIGITS; rest > 0; rest /= DIGITS) {
            number.insert(0, String.format("x%03d/", rest % DIGITS));
        }
        return "tile/" + kind + "/" + number + (width == Tile.FULL ? "" : PARTIAL + width);
    }

    static Optional<String> beginnings(LogFile file, int width) {
        return width == Tile.FULL ? Optional.of(file.path() + PARTIAL) : Optional.empty();
    }

    static Optional<LogFile> parse(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long index = Long.parseLong(parts.group(2).replace("x", "").replace("/", ""));
        int width = parts.group(3) == null ? Tile.FULL : Integer.parseInt(parts.group(3));
        if (width > Tile.FULL) {
            return Optional.empty();
        }
        String kind = parts.group(1);
        LogFile file = kind.equals("entries")
                ? new BundleAddress(index, width)
                : new TileAddress(Integer.parseInt(kind), index, width);
        // Zeros too many at the begin, or a full width written out, would be a second spelling.
        return file.path().equals(path) ? Optional.of(file) : Optional.empty();
    }
}
