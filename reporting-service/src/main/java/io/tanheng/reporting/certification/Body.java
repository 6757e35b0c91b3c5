/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.certification;

import io.quarkus.runtime.StartupEvent;
import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.evidence.keys.KeyStoreSettings;
import io.tanheng.evidence.keys.Validity;
import io.tanheng.reporting.settings.ReportingSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The certification body that grants certificates by this service: what it is called, where it is, by which keys it signs. */
@ApplicationScoped
public class Body {

    private static final Logger LOG = Logger.getLogger(Body.class);
    private static final Duration TEN_YEARS = Duration.ofDays(3650);

    private final ReportingSettings.Certificates settings;
    private final ServiceClock clock;
    private volatile Optional<CertificateKeys> keys = Optional.empty();

    Body(ReportingSettings settings, ServiceClock clock) {
        this.settings = settings.certificates();
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        Optional<KeyStoreSettings> store = settings.keyStore()
                .flatMap(file -> settings.passwordFile()
                        .map(password -> new KeyStoreSettings(Path.of(file), Path.of(password))));
        if (store.isEmpty() || address().isEmpty()) {
            LOG.info("No certificate can be granted until TANHENG_REPORTING_CERTIFICATES_PUBLIC_ADDRESS,"
                    + " TANHENG_REPORTING_CERTIFICATES_KEY_STORE and TANHENG_REPORTING_CERTIFICATES_PASSWORD_FILE are"
                    + " set. 尚未配置证书的公开地址与密钥，无法授予证书。");
            return;
        }
        if (settings.makeKeys() && !Files.exists(store.get().file())) {
            Instant from = clock.instant().truncatedTo(ChronoUnit.DAYS);
            CertificateKeys.make(store.get(), new Validity(from, from.plus(TEN_YEARS)));
        }
        keys = address().flatMap(address -> store.map(found -> CertificateKeys.read(did(address), found)));
    }

    /** {@code did:web} of a host, with its port where it has one (did:web method, 3.2). */
    private static String did(String address) {
        return "did:web:" + URI.create(address).getAuthority().replace(":", "%3A");
    }

    public String name() {
        return settings.issuerName();
    }

    /** The public address without a slash at its end; nothing where none was set. */
    public Optional<String> address() {
        return settings.publicAddress().map(address -> address.toString().replaceAll("/+$", ""));
    }

    /** Its keys; nothing where none were named, so that no certificate can be granted. */
    public Optional<CertificateKeys> keys() {
        return keys;
    }

    Duration validity() {
        return settings.validity();
    }
}
