/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.command;

import io.tanheng.evidence.note.VerifierKey;
import io.tanheng.evidence.problem.Refusal;
import io.tanheng.evidencepackage.PackageRefusal;
import io.tanheng.evidencepackage.verify.Believed;
import io.tanheng.evidencepackage.verify.PackageVerifier;
import io.tanheng.evidencepackage.verify.Report;
import io.tanheng.methodology.outcome.Sentence;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is to be verified, and by what.
 *
 * @param keys of the log, as text
 * @param checkpoint a checkpoint kept from an earlier day
 * @param authorities certificates of time stamp authorities, in PEM or DER
 * @param json whether a machine reads the answer
 */
public record Verification(
        Path file,
        List<String> keys,
        Optional<Path> checkpoint,
        List<Path> authorities,
        boolean json,
        Locale language) {

    /** All of it holds. */
    public static final int HOLDS = 0;

    /** Something differs. */
    public static final int DIFFERS = 1;

    /** Nothing could be judged: a file is not there, or a key is none. */
    public static final int UNUSABLE = 2;

    public Verification {
        keys = List.copyOf(keys);
        authorities = List.copyOf(authorities);
    }

    /** Verifies and says what came out; gives the exit code. */
    public int run(PrintWriter out, PrintWriter err) {
        try {
            Report report = PackageVerifier.verify(file, believed());
            out.println(json ? Answer.of(report) : told(report));
            return HOLDS;
        } catch (PackageRefusal refusal) {
            out.println(
                    json ? Answer.of(refusal.difference()) : differs(refusal).in(language));
            return DIFFERS;
        } catch (Refusal refusal) {
            err.println(refusal.reason().in(language));
            return UNUSABLE;
        } catch (NoSuchFileException e) {
            err.println(Sentence.of("There is no file {0}.", "没有文件 {0}。", e.getFile())
                    .in(language));
            return UNUSABLE;
        } catch (IOException | CertificateException e) {
            err.println(Sentence.of("{0} cannot be read: {1}", "无法读取 {0}：{1}", file, e)
                    .in(language));
            return UNUSABLE;
        }
    }

    private String told(Report report) {
        StringBuilder text = new StringBuilder(report.line().in(language));
        Stream.of(report.timestamps(), report.certificate().stream().toList(), report.basis(), report.notes())
                .flatMap(List::stream)
                .forEach(more -> text.append(System.lineSeparator()).append(more.in(language)));
        return text.toString();
    }

    private static Sentence differs(PackageRefusal refusal) {
        return Sentence.of(
                "Does not hold ({0}). {1}",
                "不成立（{0}）。{1}",
                refusal.difference().problem().code(),
                refusal.difference().sentence());
    }

    private Believed believed() throws IOException, CertificateException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (Path authority : authorities) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(authority))) {
                CertificateFactory.getInstance("X.509")
                        .generateCertificates(in)
                        .forEach(certificate -> certificates.add((X509Certificate) certificate));
            }
        }
        return new Believed(
                keys.stream().map(VerifierKey::parse).toList(),
                checkpoint.isPresent() ? Optional.of(Files.readAllBytes(checkpoint.get())) : Optional.empty(),
                certificates);
    }
}
