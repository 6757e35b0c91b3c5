/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.calc;

import io.tanheng.cli.ExitCode;
import io.tanheng.cli.Language;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code tanheng methodologies}: what there is to compute by. */
@Command(
        name = "methodologies",
        mixinStandardHelpOptions = true,
        description = {"Lists the methodologies with their periods.", "列出方法学及其适用时期。"})
public final class MethodologiesCommand implements Callable<Integer> {

    @Mixin
    private Language language = new Language();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        MethodologyList.print(spec.commandLine().getOut(), language.of(spec));
        return ExitCode.SUCCESS;
    }
}
