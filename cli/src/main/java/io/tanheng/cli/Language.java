/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli;

import io.tanheng.cli.check.ReportLanguage;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option that says in which language a command speaks. */
public final class Language {

    @Option(
            names = "--language",
            paramLabel = "en|zh",
            description = {
                "Language of the report; else as TANHENG_LANGUAGE, LC_ALL or LANG have it.",
                "报告语言;缺省时按 TANHENG_LANGUAGE、LC_ALL 或 LANG。"
            })
    private Optional<String> asked = Optional.empty();

    /** What was asked for, or what the environment says. */
    public Locale of(CommandSpec spec) {
        return ReportLanguage.of(asked, System.getenv())
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "The --language is en or zh. / --language 应为 en 或 zh。"));
    }

    /** Speaks it where the command prints; a language there is none of is said before anything is done. */
    public Speech speech(CommandSpec spec) {
        return new Speech(spec.commandLine().getOut(), of(spec));
    }
}
