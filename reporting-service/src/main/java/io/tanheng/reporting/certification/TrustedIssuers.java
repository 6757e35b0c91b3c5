/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.certification;

import io.quarkus.runtime.StartupEvent;
import io.tanheng.evidence.credential.DidDocument;
import io.tanheng.evidence.credential.Jws;
import io.tanheng.evidence.problem.Refusal;
import io.tanheng.reporting.settings.ReportingSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Other issuers whose credentials are taken here, by the files somebody has put into a folder. */
@ApplicationScoped
public class TrustedIssuers {

    private static final Logger LOG = Logger.getLogger(TrustedIssuers.class);

    private final Optional<Path> folder;
    private volatile List<DidDocument> documents = List.of();

    TrustedIssuers(ReportingSettings settings) {
        this.folder = settings.certificates().trustedIssuers();
    }

    /** A document that cannot be read ends the start: somebody believes that issuer is trusted. */
    void start(@Observes StartupEvent event) {
        documents = files(".json").map(TrustedIssuers::document).toList();
        folder.ifPresent(named -> LOG.infof(
                "Credentials of %s are taken besides our own. 除本机构外，还接受上述签发方的凭证。",
                documents.stream().map(DidDocument::id).toList()));
    }

    private static DidDocument document(Path file) {
        try {
            return DidDocument.parse(Files.readAllBytes(file));
        } catch (Refusal refusal) {
            throw new IllegalStateException(
                    file + " is no document of an issuer: " + refusal.reason().twoLines(), refusal);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** Their documents, in the order of the names of the files. */
    public List<DidDocument> documents() {
        return documents;
    }

    /** A status list by its address, as its issuer has signed it. */
    public Optional<String> statusList(String address) {
        return files(".jwt")
                .map(TrustedIssuers::text)
                .filter(compact -> isAt(compact, address))
                .findFirst();
    }

    private static boolean isAt(String compact, String address) {
        try {
            return Jws.parse(compact)
                    .content()
                    .optionalText("id")
                    .filter(address::equals)
                    .isPresent();
        } catch (Refusal refusal) {
            LOG.warnf("A status list among the trusted issuers is passed over: %s", refusal.getMessage());
            return false;
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private Stream<Path> files(String ending) {
        if (folder.isEmpty()) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The folder of trusted issuers (TANHENG_REPORTING_CERTIFICATES_TRUSTED_ISSUERS) cannot be read", e);
        }
    }
}
