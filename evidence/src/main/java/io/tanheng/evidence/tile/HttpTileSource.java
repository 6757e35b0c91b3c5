/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.tile;

import io.tanheng.evidence.http.Asking;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Optional;

/** A log at a web address. */
public final class HttpTileSource implements TileSource {

    private static final int NOT_FOUND = 404;
    private static final int OK = 200;

    /** A full bundle of the longest entries, and no byte more. */
    private static final int LARGEST_FILE = Tile.FULL * (EntryBundle.LONGEST_ENTRY + Short.BYTES);

    private final Asking asking;
    private final String prefix;

    /** Reads below an address, such as {@code https://log.example.com/2026}. */
    public HttpTileSource(HttpClient client, URI address) {
        this.asking = new Asking(client, LARGEST_FILE);
        String text = address.toString();
        this.prefix = text.endsWith("/") ? text : text + "/";
    }

    @Override
    public Optional<byte[]> read(LogFile file) {
        URI address = URI.create(prefix + file.path());
        Asking.Answer answer = asking.get(address);
        return switch (answer.status()) {
            case OK -> Optional.of(answer.body());
            case NOT_FOUND -> Optional.empty();
            default -> throw asking.notAnswered(address, answer);
        };
    }
}
