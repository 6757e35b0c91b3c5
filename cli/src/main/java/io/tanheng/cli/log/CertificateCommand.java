/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.log;

import io.tanheng.cli.ExitCode;
import io.tanheng.cli.Language;
import io.tanheng.cli.Speech;
import io.tanheng.contracts.digest.Sha256;
import io.tanheng.evidence.canonical.JsonFields;
import io.tanheng.evidence.credential.CredentialTrust;
import io.tanheng.evidence.credential.DidDocument;
import io.tanheng.evidence.credential.EvidenceLink;
import io.tanheng.evidence.credential.Jws;
import io.tanheng.evidence.credential.Standing;
import io.tanheng.evidence.credential.VerifiedCredential;
import io.tanheng.evidence.merkle.Hash;
import io.tanheng.evidence.problem.Refusal;
import io.tanheng.methodology.outcome.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tanheng certificate}: judges a certificate from files alone. */
@Command(
        name = "certificate",
        mixinStandardHelpOptions = true,
        description = {
            "Checks a certificate offline: signature, issuer, validity, and whether it is suspended or revoked.",
            "离线核验证书：签名、签发方、有效期，以及是否暂停或撤销。"
        },
        footer = {
            "",
            "All files are those the issuer publishes; get them once and keep them. A list that is older than you like says",
            "what held when it was signed. 所有文件均由签发方公布，取得一次即可留存；列表只说明其签署时的状态。",
            "  tanheng certificate certificate.jwt --issuer did.json --status revocation.jwt --status suspension.jwt",
            "    --package evidence.zip"
        })
public final class CertificateCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            description = {"The credential as it was issued (vc+jwt).", "签发的凭证（vc+jwt）。"})
    private Path file = Path.of("");

    @Option(
            names = "--issuer",
            paramLabel = "FILE",
            required = true,
            description = {
                "The document (did.json) of an issuer you trust; may be given several times.",
                "您信任的签发方文档（did.json），可多次给出。"
            })
    private List<Path> issuers = new ArrayList<>();

    @Option(
            names = "--status",
            paramLabel = "FILE",
            description = {"A status list of the issuer; may be given several times.", "签发方的状态列表，可多次给出。"})
    private List<Path> lists = new ArrayList<>();

    @Option(
            names = "--package",
            paramLabel = "FILE",
            description = {
                "The evidence package: is it, byte by byte, the one the certificate was granted on?",
                "证据包：是否逐字节为授予证书所依据的那一份？"
            })
    private Optional<Path> evidence = Optional.empty();

    @Option(
            names = "--at",
            paramLabel = "MOMENT",
            description = {
                "The moment it is to hold, such as 2026-11-30T08:00:00Z; now when not given.",
                "核验时刻，如 2026-11-30T08:00:00Z；缺省为现在。"
            })
    private Optional<String> at = Optional.empty();

    @Mixin
    private Language language = new Language();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Speech speech = language.speech(spec);
        try {
            VerifiedCredential verified = verified();
            speech.say(told(verified));
            boolean rests = restsOn(verified, speech);
            boolean stands = verified.standing() == Standing.HOLDS || verified.standing() == Standing.WITHOUT_STATUS;
            return rests && stands ? ExitCode.SUCCESS : ExitCode.FAILED;
        } catch (Refusal e) {
            speech.say(e.reason());
            return ExitCode.FAILED;
        } catch (IOException | DateTimeException e) {
            speech.say(Sentence.of(
                    "A file or the moment could not be read: {0}. Check what was given.",
                    "文件或时刻无法读取：{0}。请检查所给参数。", String.valueOf(e.getMessage())));
            return ExitCode.UNUSABLE;
        }
    }

    private VerifiedCredential verified() throws IOException {
        List<DidDocument> trusted = new ArrayList<>();
        for (Path issuer : issuers) {
            trusted.add(DidDocument.parse(Files.readAllBytes(issuer)));
        }
        Map<String, String> byAddress = new HashMap<>();
        for (Path list : lists) {
            String compact = text(list);
            byAddress.put(Jws.parse(compact).content().text("id"), compact);
        }
        Instant moment = at.map(Instant::parse).orElseGet(Instant::now);
        return new CredentialTrust(trusted)
                .verify(text(file), address -> Optional.ofNullable(byAddress.get(address)), moment);
    }

    /** Whether it was granted on the package that was given; true where none was given. */
    private boolean restsOn(VerifiedCredential verified, Speech speech) throws IOException {
        if (evidence.isEmpty()) {
            return true;
        }
        Optional<Hash> named = EvidenceLink.auditable(verified.credential()).flatMap(EvidenceLink::sha256);
        if (named.isEmpty()) {
            speech.say(Sentence.of(
                    "The certificate names no digest of a package, so whether it was granted on this one cannot be told.",
                    "证书未列证据包摘要，无法判断是否依据此证据包。"));
            return false;
        }
        Hash found = sha256(evidence.get());
        boolean same = named.get().equals(found);
        speech.say(
                same
                        ? Sentence.of(
                                "It was granted on this package. Its figures: tanheng verify {0}",
                                "证书依据此证据包授予。核验其数值：tanheng verify {0}", evidence.get())
                        : Sentence.of(
                                "It was NOT granted on this package: SHA-256 is {0}, the certificate says {1}. Get the package from"
                                        + " the certificate's page.",
                                "证书并非依据此证据包：SHA-256 为 {0}，证书所列为 {1}。请从证书页面获取证据包。", found, named.get()));
        return same;
    }

    private static Hash sha256(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Hash.ofHex(Sha256.of(bytes));
        }
    }

    private static String text(Path path) throws IOException {
        return Files.readString(path, StandardCharsets.US_ASCII).strip();
    }

    private static Sentence told(VerifiedCredential verified) {
        JsonFields credential = JsonFields.of(verified.credential());
        String name = credential
                .optionalText("name")
                .orElse(credential.optionalText("id").orElse("-"));
        return Sentence.of(
                "{0}: signed by {1}, {2}.",
                "{0}：由 {1} 签名，{2}。", name, verified.issuer(), standing(verified.standing()));
    }

    private static Sentence standing(Standing standing) {
        return switch (standing) {
            case HOLDS -> Sentence.of("valid and neither suspended nor revoked", "有效，未暂停、未撤销");
            case SUSPENDED -> Sentence.of("SUSPENDED", "已暂停");
            case REVOKED -> Sentence.of("REVOKED", "已撤销");
            case NOT_KNOWN ->
                Sentence.of(
                        "valid, but whether it was suspended or revoked is not known: give the status lists it names",
                        "有效，但是否暂停或撤销未知：请给出其所指的状态列表");
            case WITHOUT_STATUS -> Sentence.of("valid; it names no status list", "有效；未指明状态列表");
        };
    }
}
