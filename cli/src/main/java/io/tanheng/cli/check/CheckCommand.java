/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.cli.ExitCode;
import io.tanheng.methodology.parameter.Parameters;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tanheng check}: recomputes worked examples and compares. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {"Recomputes the test vectors of files by their ids and compares.", "按编号重新计算文件中的测试向量并比对。"},
        footer = {
            "",
            "An id may carry a suffix, as in HJ-3#2. An expected null asks for the reason",
            "why there is no value. A constant that the vector does not give, such as K,",
            "is looked up among the dated parameters.",
            "编号可带后缀(如 HJ-3#2)。期望值为 null 表示应说明无值的原因。",
            "向量未给出的常数(如 K)按日期查参数表。"
        })
public final class CheckCommand implements Callable<Integer> {

    @picocli.CommandLine.Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = {"Vector files in JSON.", "JSON 测试向量文件。"})
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = {"The day whose law applies; today when not given.", "按哪一天的规则计算;缺省为今天。"})
    private Optional<LocalDate> date = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "en|zh",
            description = {
                "Language of the report; else as TANHENG_LANGUAGE, LC_ALL or LANG have it.",
                "报告语言;缺省时按 TANHENG_LANGUAGE、LC_ALL 或 LANG。"
            })
    private Optional<String> language = Optional.empty();

    @Option(
            names = "--ids",
            description = {"List the ids that can be checked.", "列出可校验的编号。"})
    private boolean ids;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (ids) {
            out.println(VectorRules.ids());
            return ExitCode.SUCCESS;
        }
        if (files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Name at least one vector FILE. / 请至少指定一个测试向量文件。");
        }
        Locale reader = ReportLanguage.of(language, System.getenv())
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "The --language is en or zh. / --language 应为 en 或 zh。"));
        Report report = new Report(out, reader);
        Checker checker = new Checker(Parameters.standard().on(date.orElseGet(LocalDate::now)));
        List<Verdict> verdicts = new ArrayList<>();
        boolean allRead = true;
        for (Path file : files) {
            try {
                List<Vector> vectors = VectorFile.read(file);
                out.println(file);
                for (Vector vector : vectors) {
                    Verdict verdict = checker.check(vector);
                    report.print(verdict);
                    verdicts.add(verdict);
                }
            } catch (UnusableInputException e) {
                allRead = false;
                spec.commandLine()
                        .getErr()
                        .println("tanheng check: " + e.sentence().in(reader));
            }
        }
        report.printSummary(verdicts);
        if (!allRead) {
            return ExitCode.UNUSABLE;
        }
        return verdicts.stream().allMatch(Verdict::passed) ? ExitCode.SUCCESS : ExitCode.FAILED;
    }
}
