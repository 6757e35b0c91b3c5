/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.log;

import io.tanheng.cli.ExitCode;
import io.tanheng.cli.Language;
import io.tanheng.cli.Speech;
import io.tanheng.evidence.note.Checkpoint;
import io.tanheng.evidence.note.LogIdentity;
import io.tanheng.evidence.note.NoteKeys;
import io.tanheng.evidence.note.VerifierKey;
import io.tanheng.evidence.problem.Refusal;
import io.tanheng.evidence.storage.DirectoryTileSource;
import io.tanheng.evidence.tile.Fsck;
import io.tanheng.evidence.tile.HttpTileSource;
import io.tanheng.evidence.tile.TileSource;
import io.tanheng.methodology.outcome.Sentence;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Instant;
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

/** {@code tanheng fsck}: checks a whole evidence log with nothing but its address and its keys. */
@Command(
        name = "fsck",
        mixinStandardHelpOptions = true,
        description = {
            "Hashes every entry of an evidence log anew and compares tiles, root and signatures.",
            "重新计算证据日志的每个条目，并核对瓦片、根与签名。"
        },
        footer = {
            "",
            "The log may be anybody's that keeps to C2SP tlog-tiles. Ours tells its keys under /api/v1/log;",
            "compare them with what its operator has told you otherwise.",
            "适用于任何遵循 C2SP tlog-tiles 的日志。本系统日志的密钥见 /api/v1/log，请与运营者另行告知的密钥核对。",
            "  tanheng fsck http://127.0.0.1:8080/log --key 'name+1a2b3c4d+…'"
        })
public final class FsckCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "ADDRESS",
            description = {"Where the log is: a web address or a folder.", "日志所在：网址或文件夹。"})
    private String address = "";

    @Option(
            names = "--key",
            paramLabel = "NAME+ID+BASE64",
            required = true,
            description = {"A key the log signs by; may be given several times.", "日志的签名公钥，可多次给出。"})
    private List<String> keys = new ArrayList<>();

    @Option(
            names = "--origin",
            paramLabel = "NAME",
            description = {"What the log is called; the name of its first key when not given.", "日志名称；缺省为第一个密钥的名称。"})
    private Optional<String> origin = Optional.empty();

    @Mixin
    private Language language = new Language();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Speech speech = language.speech(spec);
        try {
            VerifierKey[] known = keys.stream().map(VerifierKey::parse).toArray(VerifierKey[]::new);
            LogIdentity log = new LogIdentity(origin.orElseGet(() -> known[0].name()), NoteKeys.always(known));
            speech.say(told(Fsck.check(source(), log, Instant.now())));
            return ExitCode.SUCCESS;
        } catch (Refusal e) {
            speech.say(e.reason());
            return ExitCode.FAILED;
        } catch (UncheckedIOException | IllegalArgumentException e) {
            speech.say(Sentence.of(
                    "The log could not be read at {0}: {1}. Check the address.",
                    "无法在 {0} 读取日志：{1}。请检查地址。", address, String.valueOf(e.getMessage())));
            return ExitCode.UNUSABLE;
        }
    }

    private TileSource source() {
        return address.matches("https?://.*")
                ? new HttpTileSource(HttpClient.newHttpClient(), URI.create(address))
                : new DirectoryTileSource(Path.of(address));
    }

    private static Sentence told(Fsck.Report report) {
        Checkpoint checkpoint = report.checkpoint().checkpoint();
        return Sentence.of(
                "{0} is whole: {1} entries, {2} tiles, root {3}, signed by {4} of the keys given.",
                "{0} 完整：{1} 个条目，{2} 个瓦片，根 {3}，所给密钥中 {4} 个已签名。",
                checkpoint.origin(),
                checkpoint.size(),
                report.tiles(),
                checkpoint.root().base64(),
                report.checkpoint().signatures().size());
    }
}
