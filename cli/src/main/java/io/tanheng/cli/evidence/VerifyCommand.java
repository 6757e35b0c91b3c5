/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.evidence;

import io.tanheng.cli.Language;
import io.tanheng.evidencepackage.command.Verification;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tanheng verify}: judges an evidence package with nothing but the package. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Computes every figure of an evidence package again and checks every digest, proof and signature, offline.",
            "离线重新计算证据包的每个数值，并核对每个摘要、证明与签名。"
        },
        footer = {
            "",
            "One line says that all of it holds; else the first value that differs, with what the package says and what",
            "follows from the rest. Without --key the package's own keys are used, and nobody has vouched for them.",
            "输出一行表示全部成立；否则指出第一处差异：证据包所载与重新计算的值。不给 --key 时使用证据包自带的密钥，无人担保。",
            "  tanheng verify river-bend-2026-v3.zip --key 'name+1a2b3c4d+…'"
        })
public final class VerifyCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "PACKAGE",
            description = {"The package, a zip file.", "证据包（zip 文件）。"})
    private Path file = Path.of("");

    @Option(
            names = "--key",
            paramLabel = "NAME+ID+BASE64",
            description = {
                "A key of the log, as its operator told you; may be given several times.",
                "日志密钥，由运营者告知；可多次给出。"
            })
    private List<String> keys = new ArrayList<>();

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = {"A checkpoint of the log you kept.", "您保存的日志检查点。"})
    private Optional<Path> checkpoint = Optional.empty();

    @Option(
            names = "--authority",
            paramLabel = "CERTIFICATE",
            description = {"A certificate of a time stamp authority you trust.", "您信任的时间戳机构证书。"})
    private List<Path> authorities = new ArrayList<>();

    @Option(
            names = "--json",
            description = {"Answers in one JSON object.", "以 JSON 对象回答。"})
    private boolean json;

    @Mixin
    private Language language = new Language();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        return new Verification(file, keys, checkpoint, authorities, json, language.of(spec))
                .run(spec.commandLine().getOut(), spec.commandLine().getErr());
    }
}
