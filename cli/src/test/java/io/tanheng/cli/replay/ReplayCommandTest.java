/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tanheng.cli.Terminal;
import io.tanheng.parts.FreePorts;
import io.tanheng.parts.JavaOptions;
import io.tanheng.parts.MqttPart;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayCommandTest {

    @TempDir
    private static Path folder = Path.of("");

    private static Optional<MqttPart> broker = Optional.empty();

    @BeforeAll
    static void startTheBroker() {
        MqttPart part = new MqttPart(folder.resolve("mqtt"), FreePorts.find(), JavaOptions.shortLived(256));
        part.start();
        broker = Optional.of(part);
    }

    @AfterAll
    static void killTheBroker() {
        broker.ifPresent(MqttPart::kill);
    }

    private static String url() {
        return broker.orElseThrow().address();
    }

    private static String file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void everythingSentIsAcknowledgedAndArrivesAsItWas() throws Exception {
        String frames = file("frames.txt", Samples.ANNEX_A + "\n" + Samples.BAD + "\n");
        Terminal terminal = new Terminal();
        try (Subscriber subscriber = Subscriber.listen(url())) {
            assertThat(terminal.run("replay", frames, "--mqtt", url())).isZero();
            await().until(() -> subscriber.arrived().size() == 2);
            assertThat(subscriber.arrived().get(1).payload())
                    .isEqualTo((Samples.BAD + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(terminal.out())
                .contains("sent 2, acknowledged 2 of 2", "/sources/collected/hj212/outfall-1", "/quarantine");
    }

    @Test
    void aBrokerThatIsKilledOnTheWayCostsNothingButTime() throws Exception {
        String frames = IntStream.range(0, 400)
                .mapToObj(second -> Samples.GOOD.replace("123.456", "%07.3f".formatted(second / 10.0)))
                .collect(Collectors.joining("\n"));
        String path = file("many.txt", frames);
        Terminal terminal = new Terminal();
        try (Subscriber subscriber = Subscriber.listen(url())) {
            Thread killer = new Thread(() -> {
                await().until(() -> subscriber.arrived().size() > 50);
                broker.orElseThrow().kill();
                broker.orElseThrow().start();
            });
            killer.start();
            assertThat(terminal.run("replay", path, "--mqtt", url(), "--rate", "400", "--patience", "60"))
                    .isZero();
            killer.join();
            Set<String> distinct = new HashSet<>();
            await().until(() -> {
                subscriber
                        .arrived()
                        .forEach(message -> distinct.add(new String(message.payload(), StandardCharsets.UTF_8)));
                return distinct.size() == 400;
            });
        }
        assertThat(terminal.out()).contains("acknowledged 400 of 400");
    }

    @Test
    void aDryRunShowsAndSendsNothing() throws Exception {
        Terminal terminal = new Terminal();
        assertThat(terminal.run("replay", file("dry.csv", Samples.BOWEN), "--mqtt", "tcp://127.0.0.1:1", "--dry-run"))
                .isZero();
        assertThat(terminal.out()).contains("tanheng/v1/campd/bowen/units-1-4/senml", "9220.9");
    }

    @Test
    void aBrokerThatIsNotThereIsNamed() throws Exception {
        Terminal terminal = new Terminal();
        String path = file("lost.csv", Samples.BOWEN);
        assertThat(terminal.run("replay", path, "--mqtt", "tcp://127.0.0.1:1", "--patience", "0"))
                .isEqualTo(1);
        assertThat(terminal.err()).contains("R06", "tcp://127.0.0.1:1", "./demo");
    }

    @Test
    void wrongArgumentsAreSaidAndEndWithTwo() throws Exception {
        String path = file("wrong.csv", Samples.BOWEN);
        Terminal terminal = new Terminal();
        assertThat(terminal.run("replay", path, "--topic", "only-two/levels")).isEqualTo(2);
        assertThat(terminal.run("replay", path, "--zone", "Mars")).isEqualTo(2);
        assertThat(terminal.run("replay", path, "--shift-to-now", "--clock", "soon"))
                .isEqualTo(2);
        assertThat(terminal.run("replay", folder.resolve("absent").toString())).isEqualTo(2);
        assertThat(terminal.run("replay")).isEqualTo(2);
        assertThat(terminal.err()).contains("R05", "R01", "--topic", "--zone", "--clock");
    }

    @Test
    void helpTellsEveryOption() {
        Terminal terminal = new Terminal();
        assertThat(terminal.run("replay", "--help")).isZero();
        assertThat(terminal.out())
                .contains(
                        "--mqtt",
                        "--topic",
                        "--map",
                        "--register",
                        "--rate",
                        "--dry-run",
                        "--shift-to-now",
                        "0",
                        "退出码");
    }
}
