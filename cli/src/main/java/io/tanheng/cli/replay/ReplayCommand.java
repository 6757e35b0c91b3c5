/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.replay;

import io.tanheng.cli.ExitCode;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code tanheng replay}. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Send recorded HJ 212 frames, or a CSV of hours, through the MQTT door as a device would.",
            "把记录的 HJ 212 报文或小时数据 CSV 像设备一样经 MQTT 发送。"
        },
        exitCodeListHeading = "%nExit codes / 退出码:%n",
        exitCodeList = {
            "0:every message was acknowledged / 全部消息已确认",
            "1:some were not, or nobody listens / 有消息未确认或无人接收",
            "2:wrong arguments or unusable file / 参数错误或文件不可用"
        },
        footer = {
            "",
            "Examples / 示例:",
            "  tanheng replay full_frames.csv --register",
            "  tanheng replay hourly_bowen_2017-01-01_05.csv --register",
            "  tanheng replay frames.txt --topic my-company/my-site/stack-1 --rate 10"
        })
public final class ReplayCommand implements Callable<Integer> {

    private static final int SHOWN_OF_A_PAYLOAD = 160;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ReplayOptions options = new ReplayOptions();

    @Override
    public Integer call() {
        try {
            return replay();
        } catch (ReplayProblem problem) {
            err().println(problem.getMessage());
            return switch (problem.code()) {
                case BROKER_NOT_REACHED, INGEST_NOT_REACHED, REGISTRATION_REFUSED -> ExitCode.FAILED;
                case FILE_NOT_READABLE, FILE_NOT_RECOGNISED, ROW_NOT_READABLE, NO_TOPIC, OPTION_NOT_UNDERSTOOD ->
                    ExitCode.UNUSABLE;
            };
        }
    }

    private int replay() throws ReplayProblem {
        Recording recording = RecordingReader.read(options.file());
        List<Outgoing> messages = options.plan(recording).messages(recording);
        out().printf("%d messages in %s / 共 %d 条消息%n", messages.size(), options.file(), messages.size());
        ReplayPlan.sources(messages).forEach(source -> out().println("  -> " + source.key()));
        if (options.dryRun()) {
            messages.forEach(this::show);
            return ExitCode.SUCCESS;
        }
        if (options.register()) {
            register(messages);
        }
        Tally tally = new Replayer(
                        options.mqtt(), options.rate(), Duration.ofSeconds(options.patienceSeconds()), this::progress)
                .send(messages);
        report(tally, messages);
        return tally.allAcknowledged() ? ExitCode.SUCCESS : ExitCode.FAILED;
    }

    private void show(Outgoing message) {
        String text = new String(message.payload(), StandardCharsets.UTF_8).strip();
        out().printf(
                        "line %d  %s  %s%n",
                        message.line(),
                        message.topic(),
                        text.length() > SHOWN_OF_A_PAYLOAD ? text.substring(0, SHOWN_OF_A_PAYLOAD) + "..." : text);
    }

    private void register(List<Outgoing> messages) throws ReplayProblem {
        Registrar registrar = new Registrar(options.ingest());
        for (SourceId source : ReplayPlan.sources(messages)) {
            Optional<SourceRegistration> known = BuiltInRegistrations.of(source);
            if (known.isPresent()) {
                registrar.register(known.get());
                out().printf("registered %s / 已登记%n", source.key());
            } else {
                out().printf("no built-in registration for %s / 无内置登记%n", source.key());
            }
        }
    }

    private void progress(Tally tally) {
        err().printf(
                        "acknowledged %d of %d / 已确认 %d/%d%n",
                        tally.acknowledged(), tally.messages(), tally.acknowledged(), tally.messages());
        err().flush();
    }

    private void report(Tally tally, List<Outgoing> messages) throws ReplayProblem {
        out().printf(
                        "sent %d, acknowledged %d of %d / 已发送 %d，已确认 %d/%d%n",
                        tally.sent(),
                        tally.acknowledged(),
                        tally.messages(),
                        tally.sent(),
                        tally.acknowledged(),
                        tally.messages());
        if (tally.unheard() > 0) {
            out().printf(
                            "%d were acknowledged and dropped: nobody subscribes at the broker. Start ingest, then replay again. /"
                                    + " %d 条无人订阅而被丢弃，请先启动采集服务再重放。%n",
                            tally.unheard(), tally.unheard());
        }
        out().println("Look next / 接着看:");
        for (SourceId source : ReplayPlan.sources(messages)) {
            out().println("  " + options.portal().resolve("/sources/" + source.key()));
        }
        out().println("  " + options.portal().resolve("/quarantine")
                + "   what could not be used, and why / 未能使用的报文及原因");
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
