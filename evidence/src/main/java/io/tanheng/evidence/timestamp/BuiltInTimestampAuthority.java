/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.timestamp;

import io.tanheng.evidence.keys.BouncyCastle;
import io.tanheng.evidence.keys.StoredKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/**
 * A time stamp authority of our own, for demonstrations and tests. Its time is that of this machine and its word that of whoever runs it:
 * a time stamp that convinces a stranger comes from an authority neither side runs.
 */
public final class BuiltInTimestampAuthority implements TimestampAuthority {

    /** Says in every time stamp where it comes from: an arc for examples, never to be met elsewhere (RFC 5612's number). */
    public static final String POLICY = "1.3.6.1.4.1.32473.1";

    private static final int SERIAL_BITS = 127;
    private static final Set<ASN1ObjectIdentifier> IMPRINTS =
            Arrays.stream(Imprint.values()).map(Imprint::identifier).collect(Collectors.toUnmodifiableSet());

    private final StoredKey key;
    private final String signatureAlgorithm;
    private final InstantSource clock;
    private final SecureRandom random;

    /**
     * An authority with a key for time stamps.
     *
     * @param signatureAlgorithm as the Java platform calls it: SHA256withECDSA, SHA256withRSA or SM3withSM2
     */
    public BuiltInTimestampAuthority(
            StoredKey key, String signatureAlgorithm, InstantSource clock, SecureRandom random) {
        this.key = key;
        this.signatureAlgorithm = signatureAlgorithm;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public byte[] answer(byte[] query) {
        TimeStampResponseGenerator generator = new TimeStampResponseGenerator(tokens(), IMPRINTS);
        try {
            Optional<TimeStampRequest> request = request(query);
            return (request.isPresent()
                            ? granted(generator, request.get())
                            : refused(generator, PKIFailureInfo.badDataFormat, "not a time stamp request"))
                    .getEncoded();
        } catch (TSPException e) {
            throw new IllegalStateException("No time stamp could be made", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<TimeStampRequest> request(byte[] query) {
        try {
            return Optional.of(new TimeStampRequest(query));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private TimeStampResponse granted(TimeStampResponseGenerator generator, TimeStampRequest request)
            throws TSPException {
        Optional<Imprint> imprint = Imprint.of(request.getMessageImprintAlgOID());
        if (imprint.isEmpty()) {
            return refused(generator, PKIFailureInfo.badAlg, "imprints are SHA-256 or SM3");
        }
        if (request.getMessageImprintDigest().length != imprint.get().digest(new byte[0]).length) {
            return refused(generator, PKIFailureInfo.badDataFormat, "imprint of wrong length");
        }
        if (request.getReqPolicy() != null && !request.getReqPolicy().getId().equals(POLICY)) {
            return refused(generator, PKIFailureInfo.unacceptedPolicy, "the policy is " + POLICY);
        }
        if (request.hasExtensions()) {
            return refused(generator, PKIFailureInfo.unacceptedExtension, "no extension is known");
        }
        BigInteger serial = new BigInteger(SERIAL_BITS, random).setBit(0);
        return generator.generateGrantedResponse(request, serial, Date.from(clock.instant()));
    }

    private static TimeStampResponse refused(TimeStampResponseGenerator generator, int failure, String why)
            throws TSPException {
        return generator.generateFailResponse(PKIStatus.REJECTION, failure, why);
    }

    private TimeStampTokenGenerator tokens() {
        try {
            var digests = new JcaDigestCalculatorProviderBuilder()
                    .setProvider(BouncyCastle.PROVIDER)
                    .build();
            var signer = new JcaSimpleSignerInfoGeneratorBuilder()
                    .setProvider(BouncyCastle.PROVIDER)
                    .build(signatureAlgorithm, key.secret(), key.certificate());
            TimeStampTokenGenerator generator = new TimeStampTokenGenerator(
                    signer,
                    digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                    new ASN1ObjectIdentifier(POLICY));
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator;
        } catch (OperatorCreationException | TSPException | CertificateEncodingException e) {
            throw new IllegalStateException("The key " + key.name() + " cannot sign time stamps", e);
        }
    }
}
