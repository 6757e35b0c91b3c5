/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli;

import io.tanheng.cli.calc.CalcCommand;
import io.tanheng.cli.calc.MethodologiesCommand;
import io.tanheng.cli.check.CheckCommand;
import io.tanheng.cli.evidence.PackageCommand;
import io.tanheng.cli.evidence.VerifyCommand;
import io.tanheng.cli.log.CertificateCommand;
import io.tanheng.cli.log.FsckCommand;
import io.tanheng.cli.log.KeysCommand;
import io.tanheng.cli.log.TokenCommand;
import io.tanheng.cli.log.WitnessCommand;
import io.tanheng.cli.replay.ReplayCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code tanheng}. */
@Command(
        name = "tanheng",
        mixinStandardHelpOptions = true,
        version = "tanheng 0.1.0-SNAPSHOT",
        description = {"From a device's frame to a tonne a stranger can trace.", "从设备报文到可追溯的每一吨碳。"},
        subcommands = {
            CalcCommand.class,
            MethodologiesCommand.class,
            CheckCommand.class,
            ReplayCommand.class,
            FsckCommand.class,
            WitnessCommand.class,
            KeysCommand.class,
            TokenCommand.class,
            CertificateCommand.class,
            PackageCommand.class,
            VerifyCommand.class,
            CommandLine.HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes / 退出码:%n",
        exitCodeList = {
            "0:success only / 仅在成功时",
            "1:something did not hold / 有未通过项",
            "2:wrong arguments or unusable input / 参数错误或输入不可用"
        },
        footer = {
            "",
            "Examples / 示例:",
            "  tanheng calc cn-power-ets-2024 --input docs/examples/cn-power-ets-2024.yaml",
            "  tanheng check vectors/cn_hj75_cems.json",
            "  tanheng replay hourly_bowen_2017-01-01_05.csv --register",
            "  tanheng help check"
        })
public final class Tanheng implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public static void main(String[] arguments) {
        PrintWriter out = console(FileDescriptor.out);
        PrintWriter err = console(FileDescriptor.err);
        int exitCode = run(out, err, arguments);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /** Runs a command; the exit code is 0 only on success. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Tanheng()).setOut(out).setErr(err).execute(arguments);
    }

    /** Without a subcommand there is nothing to do but to say what can be done. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "Say what to do, such as 'tanheng check FILE'. / 请指定子命令,例如 tanheng check FILE。");
    }

    private static PrintWriter console(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
