/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.tanheng.evidence.timestamp.Imprint;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What can be set in reporting; addresses and passwords stand in {@code application.properties} beside their names. */
@ConfigMapping(prefix = "tanheng.reporting")
public interface ReportingSettings {

    /** The clock ages and the current hour go by; see {@code ServiceClock}. Environment: TANHENG_CLOCK. */
    @WithDefault("system")
    String clock();

    /** Kafka addresses as host:port[,host:port]. Environment: TANHENG_KAFKA. */
    String kafka();

    /** The address the service listens on. Environment: TANHENG_HTTP_HOST. */
    String httpHost();

    /** Where the accounting service is asked for activity data. Environment: TANHENG_ACCOUNTING_URL. */
    String accountingUrl();

    /** A source is down when nothing was heard for this long, or for two of its periods where those are longer. */
    @WithDefault("PT10M")
    Duration silentAfter();

    /** A device's clock counts as ahead when its time is later than ours by more than this. */
    @WithDefault("PT2M")
    Duration clockTolerance();

    /** An hour is due, and missing if it has not come, this long after its end. */
    @WithDefault("PT30M")
    Duration hourDueAfter();

    /** How often, at most, one watcher is told of changes. */
    @WithDefault("PT0.2S")
    Duration liveInterval();

    /** How far back, in real time, the live state is filled when the service starts. */
    @WithDefault("PT10M")
    Duration liveLookback();

    /** How many records of each partition are read again for that at most. */
    @WithDefault("2000")
    int liveLookbackRecords();

    /** The evidence log. */
    Evidence evidence();

    /** Certificates. */
    Certificates certificates();

    /** A folder with the schemes (`*.yaml`) statements are scored by in engagements, beside the example that comes with this build; read at the start, and a file that cannot be used ends it. */
    Optional<Path> schemes();

    /** What can be set for certificates. */
    interface Certificates {

        /** The address at which others reach this service, such as {@code https://carbon.example}: certificates name it for ever, and their issuer is called {@code did:web} by it. Without it no certificate is granted. */
        Optional<URI> publicAddress();

        /** What the certification body is called. */
        @WithDefault("Certification body")
        String issuerName();

        /** A PKCS#12 file with the keys that sign certificates, Ed25519 and SM2; another than that of the log. */
        Optional<String> keyStore();

        /** A file with the password of that key store in one line. */
        Optional<String> passwordFile();

        /** A token (PKCS#11) with an Ed25519 key, instead of or beside the key store: `pkcs11:token=LABEL?module-path=LIBRARY&pin-source=FILE`. */
        Optional<String> token();

        /** Makes key store and password where there is none yet; for a demo, never for certificates others rely on. */
        @WithDefault("false")
        boolean makeKeys();

        /** How long a certificate holds. */
        @WithDefault("P365D")
        Duration validity();

        /** A folder with the documents of other issuers whose credentials are taken (did documents, `*.json`, read at the start) and their newest status lists (`*.jwt`, read when needed). */
        Optional<Path> trustedIssuers();

        /** Signs whatever credential anybody sends to `/credentials/issue` by the keys of the body; for test suites, never with keys others rely on. */
        @WithDefault("false")
        boolean openIssuing();
    }

    /** What can be set for the evidence log. */
    interface Evidence {

        /** What the log is called, for ever: the first line of its checkpoints, best its address without {@code https://}. */
        @WithDefault("localhost/log")
        String origin();

        /** A PKCS#12 file with the keys that sign the log, Ed25519 and SM2. Without it entries wait, and nothing is lost. */
        Optional<String> keyStore();

        /** A file with the password of the key store in one line. */
        Optional<String> passwordFile();

        /** A token (PKCS#11) with an Ed25519 key, instead of or beside the key store: `pkcs11:token=LABEL?module-path=LIBRARY&pin-source=FILE`. */
        Optional<String> token();

        /** Makes key store and password where there is none yet; for a demo, never for a log others rely on. */
        @WithDefault("false")
        boolean makeKeys();

        /** Real time between two looks for entries that wait. */
        @WithDefault("PT0.25S")
        Duration period();

        /** Entries that are signed together at most. */
        @WithDefault("4096")
        int batch();

        /** Witnesses that are asked to sign each checkpoint beside the log: verifier key, a space and web address of each, separated by commas. */
        Optional<List<String>> witnesses();

        /** Real time between two looks for checkpoints the witnesses have not signed. */
        @WithDefault("PT1S")
        Duration witnessPeriod();

        /** Time stamps of checkpoints (RFC 3161). */
        Timestamps timestamps();
    }

    /** What can be set for time stamps of checkpoints. */
    interface Timestamps {

        /** The web address of a time stamp authority neither you nor the plants run. Without it checkpoints get no time stamp. */
        Optional<URI> authority();

        /** A PEM file with the certificate of the authority, or of who certifies it; time stamps of others are refused. */
        Optional<String> trust();

        /** Stamps by a key of the log's own key store and the time of this machine; for a demo, it convinces nobody. */
        @WithDefault("false")
        boolean builtIn();

        /** By which digests a checkpoint is named to the authority: SHA_256, SM3 or both; the authority must serve them. */
        @WithDefault("SHA_256")
        List<Imprint> imprints();

        /** Real time between two time stamps; while nothing is logged there are none. */
        @WithDefault("PT1H")
        Duration period();
    }
}
