/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.calc;

import io.tanheng.cli.ExitCode;
import io.tanheng.cli.Language;
import io.tanheng.methodology.activity.ActivityData;
import io.tanheng.methodology.file.FileProblem;
import io.tanheng.methodology.file.Nearest;
import io.tanheng.methodology.file.UnusableFileException;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.sector.Computation;
import io.tanheng.methodology.sector.Methodologies;
import io.tanheng.methodology.sector.Methodology;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tanheng calc}: computes tonnes from activity data, with derivation and citations. */
@Command(
        name = "calc",
        mixinStandardHelpOptions = true,
        description = {"Computes the emissions of a site from its activity data by a methodology.", "按方法学由活动数据计算企业排放量。"
        },
        footer = {
            "",
            "Exit code 0 only when every figure is complete; 1 with the reasons when not.",
            "仅当所有数值完整时退出码为 0；不完整时为 1 并列出原因。",
            "  tanheng calc cn-power-ets-2024 --input docs/examples/cn-power-ets-2024.yaml"
        })
public final class CalcCommand implements Callable<Integer> {

    @picocli.CommandLine.Parameters(
            paramLabel = "ID",
            arity = "0..1",
            description = {
                "The methodology, such as cn-power-ets-2024, or cn-power-ets-2024@1 for its first text; without it, those there are.",
                "方法学编号，如 cn-power-ets-2024；其首次发布的文本为 cn-power-ets-2024@1；缺省时列出全部。"
            })
    private Optional<String> id = Optional.empty();

    @Option(
            names = "--input",
            paramLabel = "FILE",
            description = {"Activity data in YAML.", "YAML 活动数据文件。"})
    private Optional<Path> input = Optional.empty();

    @Option(
            names = "--json",
            description = {"Print JSON, with all derivations.", "输出 JSON（含全部推导）。"})
    private boolean json;

    @Option(
            names = "--explain",
            description = {"Print each derivation down to its sources.", "输出每个数值直至来源的推导。"})
    private boolean explain;

    @Mixin
    private Language language = new Language();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Locale reader = language.of(spec);
        Optional<Methodology> methodology =
                id.flatMap(name -> Methodologies.standard().find(name));
        if (methodology.isEmpty()) {
            return list(reader);
        }
        if (input.isEmpty()) {
            complain(
                    reader,
                    "Name the activity data with --input FILE; docs/methodologies.md shows such a file.",
                    "请用 --input FILE 指定活动数据文件；格式见 docs/methodologies.md。");
            return ExitCode.UNUSABLE;
        }
        return read(input.get(), reader)
                .map(data -> print(methodology.get().compute(data, Parameters.standard()::on), reader))
                .orElse(ExitCode.UNUSABLE);
    }

    private int print(Computation computation, Locale reader) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(ComputationJson.of(computation));
        } else {
            new ComputationText(out, reader, explain).print(computation);
        }
        return computation.complete() ? ExitCode.SUCCESS : ExitCode.FAILED;
    }

    private int list(Locale reader) {
        if (id.isEmpty()) {
            complain(reader, "Name a methodology:", "请指定方法学：");
            MethodologyList.print(spec.commandLine().getOut(), reader);
            return ExitCode.UNUSABLE;
        }
        complain(
                reader,
                "There is no methodology {0}; the nearest is {1}. There are:",
                "没有方法学 {0}；最接近的是 {1}。已有：",
                id.get(),
                Nearest.to(
                                id.get(),
                                Methodologies.standard().all().stream()
                                        .map(Methodology::id)
                                        .toList())
                        .orElse(""));
        MethodologyList.print(spec.commandLine().getOut(), reader);
        return ExitCode.UNUSABLE;
    }

    private Optional<ActivityData> read(Path file, Locale reader) {
        try {
            return Optional.of(ActivityData.read(file.toString(), Files.readString(file)));
        } catch (UnusableFileException e) {
            for (FileProblem problem : e.problems()) {
                spec.commandLine().getErr().println(problem.said().in(reader));
            }
            return Optional.empty();
        } catch (IOException e) {
            complain(
                    reader,
                    "Cannot read {0}: is it there, and text in UTF-8? ({1})",
                    "无法读取 {0}：文件是否存在，是否为 UTF-8 文本？（{1}）",
                    file,
                    String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private void complain(Locale reader, String en, String zh, Object... parts) {
        spec.commandLine()
                .getErr()
                .println("tanheng calc: " + Sentence.of(en, zh, parts).in(reader));
    }
}
