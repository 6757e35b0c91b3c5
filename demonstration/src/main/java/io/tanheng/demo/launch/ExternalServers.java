/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The servers somebody else runs: they must answer before anything of ours is started. */
final class ExternalServers {

    private static final Pattern HOST_AND_PORT =
            Pattern.compile("^(?:[a-z0-9+:]+://)?([^/:,\\s]+):([0-9]{1,5})(?:[/?,].*)?$");
    private static final int PATIENCE_MILLISECONDS = 3_000;

    private ExternalServers() {}

    static void requireAnswers(Map<String, String> external, Console console) {
        external.forEach((name, address) -> {
            requireAnswer(name, address);
            console.happened("part.external", name, address);
        });
    }

    private static void requireAnswer(String name, String address) {
        Matcher matcher = HOST_AND_PORT.matcher(address);
        if (!matcher.matches()) {
            throw new DemoFailure(Words.of("external.unreadable", name, address));
        }
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(matcher.group(1), Integer.parseInt(matcher.group(2))), PATIENCE_MILLISECONDS);
        } catch (IOException failure) {
            throw new DemoFailure(Words.of("external.silent", name, address, Words.reason(failure)), failure);
        }
    }
}
