/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.timestamp;

import static io.tanheng.evidence.problem.EvidenceProblem.TIMESTAMP_OF_OTHER_DATA;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.evidence.Refusals;
import io.tanheng.evidence.SharedFiles;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Time stamps that OpenSSL has made. */
class OpensslTimestampsTest {

    @ParameterizedTest
    @CsvSource({"response-sha256.tsr, SHA_256", "response-sm3-imprint.tsr, SM3"})
    void theyHoldForTheirDataAndForNoOther(String file, Imprint imprint) throws CertificateException {
        TimestampTrust trust = new TimestampTrust(List.of(certificate("rfc3161/ca.pem")));
        TimestampAnswer answer = TimestampAnswer.parse(SharedFiles.bytes("rfc3161/" + file));

        assertThat(trust.verify(answer, SharedFiles.bytes("rfc3161/data.txt")).imprint())
                .isEqualTo(imprint);
        assertThat(Refusals.of(() -> trust.verify(answer, SharedFiles.bytes("rfc3161/other-data.txt"))))
                .isEqualTo(TIMESTAMP_OF_OTHER_DATA);
    }

    private static X509Certificate certificate(String file) throws CertificateException {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(SharedFiles.bytes(file)));
    }
}
