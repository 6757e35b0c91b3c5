/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MqttPartTest {

    private static final int MESSAGES = 5_000;
    private static final int MEBIBYTE = 1024 * 1024;

    @TempDir
    private Path temporary;

    @Test
    void messagesThatWereAcknowledgedWhileTheirReaderWasAwayOutliveAKilledBroker() throws Exception {
        try (MqttPart mqtt = broker("a b")) {
            mqtt.start();
            DurableReader reader = new DurableReader(mqtt.address(), "kept/#");
            reader.connectAndRead(0);
            List<String> sent =
                    IntStream.range(0, MESSAGES).mapToObj(Integer::toString).toList();
            Sender.send(mqtt.address(), "kept/here", sent);

            mqtt.kill();
            mqtt.start();

            assertThat(reader.connectAndRead(MESSAGES)).containsExactlyInAnyOrderElementsOf(sent);
        }
    }

    @Test
    void sharedSubscriptionsKeepTheirMessagesToo() throws Exception {
        try (MqttPart mqtt = broker("shared")) {
            mqtt.start();
            DurableReader reader = new DurableReader(mqtt.address(), "$share/ingest/kept/#");
            reader.connectAndRead(0);
            List<String> sent = List.of("one", "two", "three");
            Sender.send(mqtt.address(), "kept/here", sent);

            mqtt.kill();
            mqtt.start();

            assertThat(reader.connectAndRead(3)).containsExactlyInAnyOrderElementsOf(sent);
        }
    }

    @Test
    void aPackOfTwoMebibytesIsOneMessage() throws Exception {
        try (MqttPart mqtt = broker("large")) {
            mqtt.start();
            char[] letters = new char[2 * MEBIBYTE];
            Arrays.fill(letters, 'x');
            DurableReader reader = new DurableReader(mqtt.address(), "kept/#");
            reader.connectAndRead(0);
            Sender.send(mqtt.address(), "kept/here", List.of(new String(letters)));

            mqtt.kill();
            mqtt.start();

            assertThat(reader.connectAndRead(1)).singleElement().asString().hasSize(2 * MEBIBYTE);
        }
    }

    private MqttPart broker(String folder) {
        return new MqttPart(temporary.resolve(folder), FreePorts.find(), JavaOptions.shortLived(256));
    }
}
