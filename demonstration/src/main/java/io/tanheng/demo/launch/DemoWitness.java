/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import io.tanheng.evidence.note.VerifierKey;
import io.tanheng.evidence.witnessing.WitnessFolder;
import io.tanheng.evidence.witnessing.WitnessServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.List;

/**
 * A witness of the evidence log, as a certification body would run it, in this process.
 *
 * <p>It is told the keys of the log once the log has them, and does not answer before.
 */
final class DemoWitness {

    private static final String NAME = "localhost/tanheng-demo-witness";

    private final WitnessFolder folder;
    private final InetSocketAddress address;

    private DemoWitness(WitnessFolder folder, InetSocketAddress address) {
        this.folder = folder;
        this.address = address;
    }

    /** Opens its folder, with a new key where there is none. */
    static DemoWitness open(DataFolder data, int port, InstantSource clock) {
        return new DemoWitness(
                WitnessFolder.open(data.resolve("witness"), NAME, clock),
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    /** What reporting is told of it. */
    String setting() {
        return folder.key().text() + " http://127.0.0.1:" + address.getPort();
    }

    /** Begins to answer for the log of a running reporting. */
    void watch(String reporting, EndInOrder end) throws IOException {
        List<VerifierKey> keys = LogCheck.keys(new Http().getJson(reporting + "/api/v1/log"));
        WitnessServer server = folder.serve(keys, address);
        end.add(() -> {
            server.close();
            folder.close();
        });
    }
}
