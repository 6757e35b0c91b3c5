/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.certification;

import io.quarkus.runtime.StartupEvent;
import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.evidence.canonical.JsonFields;
import io.tanheng.evidence.credential.CredentialDraft;
import io.tanheng.evidence.credential.CredentialTrust;
import io.tanheng.evidence.credential.Credentials;
import io.tanheng.evidence.credential.DidDocument;
import io.tanheng.evidence.credential.Judge;
import io.tanheng.evidence.credential.Jws;
import io.tanheng.reporting.settings.ReportingSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Judges what others bring by what is at hand, and signs what others write where that was opened. */
@ApplicationScoped
public class CredentialDesk {

    private static final Logger LOG = Logger.getLogger(CredentialDesk.class);

    private final Certification certification;
    private final Body body;
    private final TrustedIssuers others;
    private final ServiceClock clock;
    private final boolean open;

    CredentialDesk(
            Certification certification,
            Body body,
            TrustedIssuers others,
            ServiceClock clock,
            ReportingSettings settings) {
        this.certification = certification;
        this.body = body;
        this.others = others;
        this.clock = clock;
        this.open = settings.certificates().openIssuing();
    }

    void start(@Observes StartupEvent event) {
        if (open) {
            LOG.warn(
                    "Whatever is sent to /credentials/issue is signed by the keys of the body: nobody may rely on them."
                            + " 凡提交至 /credentials/issue 的内容均由机构密钥签名：任何人不得依赖这些密钥。");
        }
    }

    /** Judges by our own keys and lists and by those of the trusted issuers, as they are now; each list is looked for once. */
    public Judge judge() {
        Instant now = clock.instant();
        Stream<DidDocument> own = body.keys().map(CertificateKeys::document).stream();
        List<DidDocument> trusted =
                Stream.concat(own, others.documents().stream()).toList();
        Map<String, Optional<String>> lists = new HashMap<>();
        return new Judge(
                new CredentialTrust(trusted), address -> lists.computeIfAbsent(address, list -> list(list, now)), now);
    }

    private Optional<String> list(String address, Instant at) {
        return certification.statusListAt(address, at).or(() -> others.statusList(address));
    }

    /** Whether whatever is sent is signed. */
    public boolean isOpen() {
        return open;
    }

    /** Signs a credential somebody else has written; nothing where the body has no valid key. */
    public Optional<Jws> issue(JsonFields draft) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return body.keys()
                .flatMap(keys -> keys.first(now)
                        .map(key -> Credentials.sign(CredentialDraft.completed(draft, keys.did(), now), key)));
    }
}
