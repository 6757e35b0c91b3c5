/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.log;

import io.tanheng.cli.ExitCode;
import io.tanheng.cli.Language;
import io.tanheng.cli.Speech;
import io.tanheng.evidence.note.VerifierKey;
import io.tanheng.evidence.problem.Refusal;
import io.tanheng.evidence.witnessing.WitnessFolder;
import io.tanheng.evidence.witnessing.WitnessServer;
import io.tanheng.methodology.outcome.Sentence;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tanheng witness}: signs beside logs that they have only ever grown, until it is stopped. */
@Command(
        name = "witness",
        mixinStandardHelpOptions = true,
        description = {
            "Watches evidence logs: signs each checkpoint that continues the one signed before (C2SP tlog-witness).",
            "见证证据日志：对延续先前所签内容的每个检查点联署（C2SP tlog-witness）。"
        },
        footer = {
            "",
            "For a certification body or a regulator. The first start makes a key and says it; give it to the log's operator.",
            "供核查机构或主管部门使用。首次启动生成密钥并显示公钥，请交给日志运营者。",
            "  tanheng witness --name witness.example --log 'name+1a2b3c4d+…' --folder /var/lib/witness"
        })
public final class WitnessCommand implements Callable<Integer> {

    private static final int LAST_PORT = 65_535;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            required = true,
            description = {"What the witness is called under checkpoints, best a host name.", "见证方在检查点下的名称，宜用主机名。"})
    private String name = "";

    @Option(
            names = "--log",
            paramLabel = "NAME+ID+BASE64",
            required = true,
            description = {"A key of a log to watch; may be given several times.", "所见证日志的公钥，可多次给出。"})
    private List<String> logs = new ArrayList<>();

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            required = true,
            description = {"Where key and memory are kept; back it up.", "保存密钥与记录的文件夹；请备份。"})
    private Path folder = Path.of("");

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = {
                "The address it listens on: ${DEFAULT-VALUE} unless told otherwise.",
                "监听地址，缺省 ${DEFAULT-VALUE}。"
            })
    private String host = "";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8095",
            description = {
                "The port, ${DEFAULT-VALUE} unless told otherwise; 0 takes a free one.",
                "端口，缺省 ${DEFAULT-VALUE}；0 为任一空闲端口。"
            })
    private int port;

    @Mixin
    private Language language = new Language();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        Speech speech = language.speech(spec);
        requirePort();
        List<VerifierKey> watched;
        try {
            watched = logs.stream().map(VerifierKey::parse).toList();
        } catch (Refusal e) {
            speech.say(e.reason());
            return ExitCode.UNUSABLE;
        }
        try (WitnessFolder opened = WitnessFolder.open(folder, name, InstantSource.system());
                WitnessServer server = opened.serve(watched, new InetSocketAddress(host, port))) {
            speech.say(told(opened.key(), server.port()));
            Thread.currentThread().join();
            return ExitCode.SUCCESS;
        } catch (Refusal e) {
            speech.say(e.reason());
            return ExitCode.FAILED;
        } catch (UncheckedIOException e) {
            speech.say(Sentence.of(
                    "The witness cannot start: {0}. Check folder, address and port.",
                    "见证方无法启动：{0}。请检查文件夹、地址和端口。", String.valueOf(e.getMessage())));
            return ExitCode.UNUSABLE;
        }
    }

    private void requirePort() {
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(
                    spec.commandLine(), "The --port is a number from 0 to 65535. / --port 应为 0 至 65535 的数。");
        }
    }

    private Sentence told(VerifierKey key, int listening) {
        return Sentence.of(
                "{0} listens on {1}:{2}. Its key, for the log's operator:\n{3}",
                "{0} 在 {1}:{2} 监听。其公钥，交日志运营者：\n{3}", name, host, Integer.toString(listening), key.text());
    }
}
