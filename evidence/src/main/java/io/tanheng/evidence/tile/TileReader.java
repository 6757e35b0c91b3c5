/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.tile;

import static io.tanheng.evidence.problem.EvidenceProblem.FILE_MISSING;

import io.tanheng.evidence.merkle.Hash;
import io.tanheng.evidence.merkle.HashReader;
import io.tanheng.evidence.merkle.Subtree;
import io.tanheng.evidence.problem.Refusal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hashes of a log of one size, out of its tiles; each tile is read once for each question. */
public final class TileReader implements HashReader {

    private final TileSource source;
    private final long size;

    /**
     * Reads what belongs to the first entries.
     *
     * @param size of a checkpoint the log has published
     */
    public TileReader(TileSource source, long size) {
        this.source = source;
        this.size = size;
    }

    @Override
    public List<Hash> read(List<Subtree> subtrees) {
        Map<TileAddress, Tile> tiles = new HashMap<>();
        return subtrees.stream().map(subtree -> hash(subtree, tiles)).toList();
    }

    private Hash hash(Subtree subtree, Map<TileAddress, Tile> tiles) {
        int height = subtree.level() % Tile.HEIGHT;
        int groups = Tile.FULL >>> height;
        TileAddress address = TileAddress.inLog(subtree.level() / Tile.HEIGHT, subtree.index() / groups, size);
        Tile tile = tiles.computeIfAbsent(address, missing -> tile(source, missing));
        return tile.subtree(height, (int) (subtree.index() % groups));
    }

    /** The tile with an address, or the beginning of the full one that has replaced it. */
    static Tile tile(TileSource source, TileAddress address) {
        byte[] bytes = source.read(address)
                .or(() -> source.read(new TileAddress(address.level(), address.index(), Tile.FULL))
                        .filter(full -> full.length == Tile.FULL * Hash.BYTES)
                        .map(full -> Arrays.copyOf(full, address.width() * Hash.BYTES)))
                .orElseThrow(() -> missing(address));
        return Tile.parse(bytes, address);
    }

    /** The entries with an address, or the first of the full bundle that has replaced them. */
    static List<byte[]> entries(TileSource source, BundleAddress address) {
        return source.read(address)
                .map(bytes -> EntryBundle.parse(bytes, address))
                .or(() -> {
                    BundleAddress full = new BundleAddress(address.index(), Tile.FULL);
                    return source.read(full)
                            .map(bytes -> EntryBundle.parse(bytes, full).subList(0, address.width()));
                })
                .orElseThrow(() -> missing(address));
    }

    static Refusal missing(LogFile file) {
        return new Refusal(
                FILE_MISSING,
                "{0} is not there. A log keeps it as long as it shows the checkpoint that needs it; ask its operator, or use a"
                        + " copy.",
                "缺少 {0}。日志在展示需要它的检查点期间应保留该文件；请询问运营者，或使用副本。",
                file.path());
    }
}
