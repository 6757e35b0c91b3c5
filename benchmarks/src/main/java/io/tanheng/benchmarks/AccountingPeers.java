/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.benchmarks;

import io.tanheng.benchmarks.peer.BareConsumer;
import io.tanheng.benchmarks.peer.Peer;
import io.tanheng.benchmarks.peer.StreamsPeer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What accounting is measured against, each a process of its own.
 *
 * @param bare a consumer with the parser of the service
 * @param mapper a consumer that lets Jackson map the same JSON to the same records
 * @param streams Kafka Streams, exactly once
 */
record AccountingPeers(Peer bare, Peer mapper, Peer streams) implements AutoCloseable {
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-Xms1g", "-Xmx1g", "-Xmn704m");

    static AccountingPeers start(Path folder, String kafka, String readings, String hours) throws IOException {
        return new AccountingPeers(
                new Peer(BareConsumer.class, OPTIONS, folder.resolve("bare.txt"), kafka, readings, "FIELDS"),
                new Peer(BareConsumer.class, OPTIONS, folder.resolve("mapper.txt"), kafka, readings, "MAPPER"),
                new Peer(
                        StreamsPeer.class,
                        OPTIONS,
                        folder.resolve("streams.txt"),
                        kafka,
                        readings,
                        hours,
                        folder.resolve("state").toString(),
                        "1",
                        "5"));
    }

    Map<String, Long> processIds() {
        return Map.of("bare", bare.processId(), "mapper", mapper.processId(), "streams", streams.processId());
    }

    @Override
    public void close() {
        bare.close();
        mapper.close();
        streams.close();
    }
}
