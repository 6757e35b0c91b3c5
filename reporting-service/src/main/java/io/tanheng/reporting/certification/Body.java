/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.certification;

import io.quarkus.runtime.StartupEvent;
import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.evidence.keys.Validity;
import io.tanheng.evidence.token.KeyPlaces;
import io.tanheng.reporting.settings.PublicAddress;
import io.tanheng.reporting.settings.ReportingSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The certification body that grants certificates by this service: what it is called, where it is, by which keys it signs. */
@ApplicationScoped
public class Body {

    private static final Logger LOG = Logger.getLogger(Body.class);

    private final ReportingSettings.Certificates settings;
    private final ServiceClock clock;
    private volatile Optional<CertificateKeys> keys = Optional.empty();

    Body(ReportingSettings settings, ServiceClock clock) {
        this.settings = settings.certificates();
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        KeyPlaces places = KeyPlaces.of(settings.keyStore(), settings.passwordFile(), settings.token());
        Optional<String> address = PublicAddress.of(settings);
        if (places.isEmpty() || address.isEmpty()) {
            LOG.info("No certificate can be granted until TANHENG_REPORTING_CERTIFICATES_PUBLIC_ADDRESS,"
                    + " TANHENG_REPORTING_CERTIFICATES_KEY_STORE and TANHENG_REPORTING_CERTIFICATES_PASSWORD_FILE are"
                    + " set. 尚未配置证书的公开地址与密钥，无法授予证书。");
            return;
        }
        places.file()
                .filter(store -> settings.makeKeys() && !Files.exists(store.file()))
                .ifPresent(store -> CertificateKeys.make(store, Validity.tenYearsFrom(clock.instant())));
        keys = Optional.of(CertificateKeys.read(address.get(), places));
    }

    public String name() {
        return settings.issuerName();
    }

    /** Its keys; nothing where none were named, so that no certificate can be granted. */
    public Optional<CertificateKeys> keys() {
        return keys;
    }

    Duration validity() {
        return settings.validity();
    }
}
