/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.log;

import io.tanheng.cli.ExitCode;
import io.tanheng.cli.Language;
import io.tanheng.cli.Speech;
import io.tanheng.evidence.keys.KeyKind;
import io.tanheng.evidence.keys.KeyMaker;
import io.tanheng.evidence.keys.KeyStoreFile;
import io.tanheng.evidence.keys.KeyStoreSettings;
import io.tanheng.evidence.keys.StoredKey;
import io.tanheng.evidence.keys.Validity;
import io.tanheng.evidence.problem.Refusal;
import io.tanheng.methodology.outcome.Sentence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tanheng keys}: makes keys in a key store, and tells which there are. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the keys of a key store (PKCS#12) of the evidence log or of a certification body, or puts one more into it.",
            "列出证据日志或核查机构密钥库（PKCS#12）中的密钥，或加入新密钥。"
        },
        footer = {
            "",
            "A new key stands beside the old ones, which go on judging what they signed. The service reads keys when it starts.",
            "新密钥与旧密钥并存，旧密钥继续用于核验其所签内容。服务启动时读取密钥。",
            "  tanheng keys certificates.p12 --password-file certificates.password --make certificates-sm2-2027 --kind SM2"
        })
public final class KeysCommand implements Callable<Integer> {

    /** Kinds that sign logs and certificates. */
    private enum Kind {
        ED25519(KeyKind.ED25519),
        SM2(KeyKind.SM2);

        private final KeyKind made;

        Kind(KeyKind made) {
            this.made = made;
        }
    }

    @Parameters(
            paramLabel = "FILE",
            description = {"The key store; the first key begins it.", "密钥库；首个密钥将新建之。"})
    private Path file = Path.of("");

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            required = true,
            description = {
                "A file with its password in one line; made where neither is there.",
                "其口令所在文件（一行）；两者均不存在时新建。"
            })
    private Path passwordFile = Path.of("");

    @Option(
            names = "--make",
            paramLabel = "NAME",
            description = {
                "Makes a key for ten years. Keys for certificates begin with certificates-ed25519 and certificates-sm2.",
                "新建十年期密钥。签发证书的密钥名以 certificates-ed25519、certificates-sm2 开头。"
            })
    private Optional<String> make = Optional.empty();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "ED25519",
            description = {
                "Of which kind: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} when not given.",
                "密钥类型：${COMPLETION-CANDIDATES}；缺省 ${DEFAULT-VALUE}。"
            })
    private Kind kind = Kind.ED25519;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = {
                "The day (UTC) it begins to sign, such as 2027-01-01; today when not given.",
                "开始签名的日期（UTC），如 2027-01-01；缺省为今天。"
            })
    private Optional<String> from = Optional.empty();

    @Mixin
    private Language language = new Language();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Speech speech = language.speech(spec);
        KeyStoreSettings settings = new KeyStoreSettings(file, passwordFile);
        try {
            if (make.isPresent()) {
                Instant begin = from.map(LocalDate::parse)
                        .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                        .orElseGet(Instant::now);
                put(settings, make.get(), Validity.tenYearsFrom(begin));
            }
            List<StoredKey> keys = new KeyStoreFile(settings).keys();
            keys.forEach(key -> speech.say(told(key)));
            speech.say(Sentence.of("Keys: {0}.", "密钥：{0} 个。", keys.size()));
            return ExitCode.SUCCESS;
        } catch (Refusal e) {
            speech.say(e.reason());
            return ExitCode.FAILED;
        } catch (DateTimeException e) {
            speech.say(Sentence.of(
                    "The day is not readable: {0}. Write it as 2027-01-01.",
                    "日期无法读取：{0}。请写作 2027-01-01。", String.valueOf(e.getMessage())));
            return ExitCode.UNUSABLE;
        }
    }

    private void put(KeyStoreSettings settings, String name, Validity validity) {
        SecureRandom random = new SecureRandom();
        StoredKey key = new KeyMaker(random).signing(name, kind.made, validity);
        KeyStoreFile store = new KeyStoreFile(settings);
        if (Files.exists(file)) {
            store.add(key);
        } else if (Files.exists(passwordFile)) {
            store.write(List.of(key));
        } else {
            store.begin(List.of(key), random);
        }
    }

    /** SM2 has no name in the Java platform. */
    private static String kind(StoredKey key) {
        return key.isSm2() ? Kind.SM2.name() : key.certificate().getSigAlgName();
    }

    private static Sentence told(StoredKey key) {
        return Sentence.of(
                "{0}: {1}, from {2} until {3}",
                "{0}：{1}，有效期 {2} 至 {3}",
                key.name(),
                kind(key),
                key.validity().from(),
                key.validity().until());
    }
}
