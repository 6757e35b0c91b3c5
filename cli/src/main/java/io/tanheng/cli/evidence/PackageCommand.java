/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.evidence;

import io.tanheng.cli.ExitCode;
import io.tanheng.cli.Language;
import io.tanheng.evidencepackage.format.Sample;
import io.tanheng.methodology.outcome.Sentence;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tanheng package}: fetches the evidence package of a statement or an inventory. */
@Command(
        name = "package",
        mixinStandardHelpOptions = true,
        description = {
            "Fetches the evidence package of a statement or an inventory: everything its figures rest on, in one file.",
            "获取声明或排放清单的证据包：数值所依据的全部内容集于一个文件。"
        },
        footer = {
            "",
            "  tanheng package --statement north-power/river-bend/2026 --sample 60 --seed 7",
            "  tanheng package --inventory north-power/2026",
            "  tanheng verify river-bend-2026-v3.zip"
        })
public final class PackageCommand implements Callable<Integer> {

    private static final Set<String> WEB = Set.of("http", "https");
    private static final int LAST_PORT = 65_535;

    @ArgGroup(multiplicity = "1")
    private Wanted wanted = new Wanted();

    /** What is to be packed. */
    static final class Wanted {

        @Option(
                names = "--statement",
                paramLabel = "ORGANISATION/SITE/PERIOD",
                description = {
                    "The statement, such as north-power/river-bend/2026.",
                    "声明，例如 north-power/river-bend/2026。"
                })
        private Optional<String> statement = Optional.empty();

        @Option(
                names = "--inventory",
                paramLabel = "ORGANISATION/PERIOD",
                description = {
                    "The inventory of an organisation, such as north-power/2026, in place of a statement.",
                    "组织排放清单，例如 north-power/2026；代替声明。"
                })
        private Optional<String> inventory = Optional.empty();
    }

    @Option(
            names = "--version-number",
            paramLabel = "N",
            description = {"A version of it; the newest when not given.", "版本；缺省为最新。"})
    private Optional<Integer> version = Optional.empty();

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = {
                "Where reporting is; http://127.0.0.1:8080 when not given.",
                "报告服务地址；缺省为 http://127.0.0.1:8080。"
            })
    private String server = "http://127.0.0.1:8080";

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = {"Where to write it; called as the server calls it when not given.", "输出文件；缺省用服务器给出的名称。"})
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--sample",
            paramLabel = "N",
            description = {"Draws so many hours by lot, with their original bytes.", "随机抽取若干小时，含原始字节。"})
    private Optional<Integer> sample = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "TEXT",
            description = {"Draws the same hours for the same seed.", "相同种子抽取相同的小时。"})
    private String seed = "1";

    @Option(
            names = "--originals",
            description = {"With the original bytes of all hours.", "含所有小时的原始字节。"})
    private boolean originals;

    @Option(
            names = "--without-verifier",
            description = {"Without the program that judges it.", "不含验证程序。"})
    private boolean withoutVerifier;

    @Mixin
    private Language language = new Language();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        Locale locale = language.of(spec);
        Download download =
                new Download(address(), output, locale, spec.commandLine().getErr());
        try {
            Optional<Path> file = download.run();
            file.ifPresent(path -> spec.commandLine().getOut().println(path));
            return file.isPresent() ? ExitCode.SUCCESS : ExitCode.FAILED;
        } catch (Download.Unwritable e) {
            return unusable(
                    Sentence.of(
                            "The file cannot be written: {0}. Name another one by --output.",
                            "无法写入文件：{0}。请用 --output 指定其他文件。", String.valueOf(e.getMessage())),
                    locale);
        } catch (IOException e) {
            return unusable(
                    Sentence.of(
                            "{0} does not answer: {1}. Name the server by --server.",
                            "{0} 没有应答：{1}。请用 --server 指定服务器。", server, e),
                    locale);
        }
    }

    private int unusable(Sentence why, Locale locale) {
        spec.commandLine().getErr().println(why.in(locale));
        return ExitCode.UNUSABLE;
    }

    private URI address() {
        String of = wanted.inventory.map(this::inventory).orElseGet(() -> statement(wanted.statement.orElse("")));
        if (!Sample.isSeed(seed)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The --seed is 1 to 64 Latin letters, digits, hyphens or dots. / --seed 应为 1 至 64 个拉丁字母、数字、连字符或点。");
        }
        StringBuilder address = new StringBuilder(server().toString().replaceAll("/+$", ""))
                .append("/api/v1/")
                .append(of)
                .append("/package?verifier=")
                .append(!withoutVerifier);
        version.ifPresent(number -> address.append("&version=").append(number));
        if (wanted.inventory.isEmpty()) {
            address.append("&originals=").append(originals);
        }
        sample.ifPresent(count ->
                address.append("&sample=").append(count).append("&seed=").append(seed));
        return URI.create(address.toString());
    }

    private URI server() {
        try {
            return Optional.of(new URI(server))
                    .filter(PackageCommand::isAddress)
                    .orElseThrow(this::noAddress);
        } catch (URISyntaxException e) {
            throw noAddress();
        }
    }

    private static boolean isAddress(URI given) {
        return WEB.contains(String.valueOf(given.getScheme()).toLowerCase(Locale.ROOT))
                && given.getHost() != null
                && given.getPort() <= LAST_PORT
                && given.getRawUserInfo() == null
                && given.getRawQuery() == null
                && given.getRawFragment() == null;
    }

    private ParameterException noAddress() {
        return new ParameterException(
                spec.commandLine(),
                "The --server is an address such as http://127.0.0.1:8080 or https://reporting.example. / --server 应为地址，例如 http://127.0.0.1:8080 或 https://reporting.example。");
    }

    private String statement(String key) {
        if (!key.matches("[a-z0-9-]+/[a-z0-9-]+/[0-9a-z-]+")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The --statement is ORGANISATION/SITE/PERIOD, such as north-power/river-bend/2026. / --statement 应为 组织/厂/报告期。");
        }
        return "statements/" + key;
    }

    private String inventory(String key) {
        if (!key.matches("[a-z0-9-]+/[0-9a-z-]+")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The --inventory is ORGANISATION/PERIOD, such as north-power/2026. / --inventory 应为 组织/报告期。");
        }
        if (originals || sample.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The package of an inventory has no hours: draw them from the packages of its sites. / 清单证据包不含小时数据：请从各厂区的证据包中抽样。");
        }
        return "inventories/" + key;
    }
}
