/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.log;

import io.tanheng.cli.ExitCode;
import io.tanheng.cli.Language;
import io.tanheng.cli.Speech;
import io.tanheng.evidence.keys.Ed25519Secret;
import io.tanheng.evidence.keys.StoredKey;
import io.tanheng.evidence.keys.Validity;
import io.tanheng.evidence.problem.Refusal;
import io.tanheng.evidence.text.Pem;
import io.tanheng.evidence.token.Token;
import io.tanheng.evidence.token.TokenAddress;
import io.tanheng.methodology.outcome.Sentence;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tanheng token}: makes keys in a token, and tells which there are. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the Ed25519 keys of a token (PKCS#11: hardware security module, smart card), or makes one.",
            "列出令牌（PKCS#11：硬件安全模块、智能卡）中的 Ed25519 密钥，或新建密钥。"
        },
        footer = {
            "",
            "The PIN stands in the file the address names. A key that is made never leaves the token. PIN 存于地址所指文件；密钥不出令牌。",
            "  tanheng token 'pkcs11:token=body?module-path=/usr/lib/softhsm/libsofthsm2.so&pin-source=/etc/pin' --make log-ed25519"
        })
public final class TokenCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "ADDRESS",
            description = {
                "pkcs11:token=LABEL?module-path=LIBRARY&pin-source=FILE",
                "pkcs11:token=标签?module-path=库文件&pin-source=文件"
            })
    private String address = "";

    @Option(
            names = "--make",
            paramLabel = "NAME",
            description = {
                "Makes a key with a certificate for ten years. Keys for certificates begin with certificates-ed25519.",
                "新建密钥及十年期证书。签发证书的密钥名以 certificates-ed25519 开头。"
            })
    private Optional<String> make = Optional.empty();

    @Mixin
    private Language language = new Language();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Speech speech = language.speech(spec);
        try {
            Token token = Token.open(TokenAddress.parse(address));
            if (make.isPresent()) {
                StoredKey made = token.make(make.get(), Validity.tenYearsFrom(Instant.now()), new SecureRandom());
                speech.say(told(made));
                spec.commandLine()
                        .getOut()
                        .print(Pem.of("CERTIFICATE", made.certificate().getEncoded()));
                return ExitCode.SUCCESS;
            }
            token.keys().forEach(key -> speech.say(told(key)));
            speech.say(Sentence.of(
                    "Keys with a certificate: {0}.",
                    "带证书的密钥：{0} 个。", token.keys().size()));
            return ExitCode.SUCCESS;
        } catch (Refusal e) {
            speech.say(e.reason());
            return ExitCode.FAILED;
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Sentence told(StoredKey key) {
        return Sentence.of(
                "{0}: Ed25519 {1}, from {2} until {3}",
                "{0}：Ed25519 {1}，有效期 {2} 至 {3}",
                key.name(),
                HexFormat.of().formatHex(Ed25519Secret.of(key).publicKey()),
                key.validity().from(),
                key.validity().until());
    }
}
