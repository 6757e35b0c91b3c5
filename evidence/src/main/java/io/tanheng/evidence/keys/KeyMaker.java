/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.keys;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes keys, each with a certificate for its validity, signed by itself or by an authority that was made here too. */
public final class KeyMaker {

    private static final int SERIAL_BITS = 127;
    private static final int ED25519_BITS = 255;
    private static final int RSA_BITS = 3072;

    private final SecureRandom random;

    public KeyMaker(SecureRandom random) {
        this.random = random;
    }

    /** A key that signs notes or documents, with a certificate signed by itself. */
    public StoredKey signing(String name, KeyKind kind, Validity validity) {
        KeyPair pair = pair(kind);
        return certified(name, pair, validity, new Issuer(subject(name), pair, kind, List.of()), Purpose.SIGNING);
    }

    /** A key that signs certificates of others. */
    public StoredKey authority(String name, KeyKind kind, Validity validity) {
        KeyPair pair = pair(kind);
        return certified(name, pair, validity, new Issuer(subject(name), pair, kind, List.of()), Purpose.AUTHORITY);
    }

    /** A key that signs time stamps and nothing else, as RFC 3161 wants it, certified by an authority. */
    public StoredKey timestamping(String name, KeyKind kind, Validity validity, StoredKey authority, KeyKind itsKind) {
        Issuer issuer = new Issuer(
                X500Name.getInstance(
                        authority.certificate().getSubjectX500Principal().getEncoded()),
                new KeyPair(authority.certificate().getPublicKey(), authority.secret()),
                itsKind,
                authority.chain());
        return certified(name, pair(kind), validity, issuer, Purpose.TIMESTAMPING);
    }

    /** A certificate for an Ed25519 key whose secret is somewhere else, signed by itself. */
    public StoredKey selfSigned(String name, byte[] publicKey, RemoteSecret secret, Validity validity) {
        SubjectPublicKeyInfo info =
                new SubjectPublicKeyInfo(new AlgorithmIdentifier(EdECObjectIdentifiers.id_Ed25519), publicKey);
        ContentSigner signer = new RemoteContentSigner(secret);
        return new StoredKey(
                name, secret, List.of(certificate(subject(name), name, info, validity, Purpose.SIGNING, signer)));
    }

    private enum Purpose {
        SIGNING,
        AUTHORITY,
        TIMESTAMPING
    }

    private record Issuer(X500Name name, KeyPair pair, KeyKind kind, List<X509Certificate> chain) {}

    private KeyPair pair(KeyKind kind) {
        try {
            KeyPairGenerator generator = generator(kind);
            switch (kind) {
                case ED25519 -> generator.initialize(ED25519_BITS, random);
                case SM2 -> generator.initialize(new ECGenParameterSpec("sm2p256v1"), random);
                case ECDSA_P256 -> generator.initialize(new ECGenParameterSpec("secp256r1"), random);
                case RSA_3072 -> generator.initialize(RSA_BITS, random);
            }
            KeyPair pair = generator.generateKeyPair();
            return new KeyPair(pair.getPublic(), withoutPublicKey(pair.getPrivate()));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("No key of kind " + kind + " could be made", e);
        }
    }

    /** RSA by the platform, which finds its primes in a third of the time. */
    private static KeyPairGenerator generator(KeyKind kind) throws GeneralSecurityException {
        return kind == KeyKind.RSA_3072
                ? KeyPairGenerator.getInstance(kind.generator())
                : KeyPairGenerator.getInstance(kind.generator(), BouncyCastle.PROVIDER);
    }

    /** OpenSSL 3.0 does not read a secret that has the public key beside it (RFC 5958), as Bouncy Castle writes Ed25519. */
    private static PrivateKey withoutPublicKey(PrivateKey secret) throws IOException {
        PrivateKeyInfo info = PrivateKeyInfo.getInstance(secret.getEncoded());
        return BouncyCastleProvider.getPrivateKey(
                new PrivateKeyInfo(info.getPrivateKeyAlgorithm(), info.parsePrivateKey()));
    }

    private StoredKey certified(String name, KeyPair pair, Validity validity, Issuer issuer, Purpose purpose) {
        try {
            ContentSigner signer = new JcaContentSignerBuilder(issuer.kind().signature())
                    .setProvider(BouncyCastle.PROVIDER)
                    .setSecureRandom(random)
                    .build(issuer.pair().getPrivate());
            SubjectPublicKeyInfo info =
                    SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded());
            X509Certificate certificate = certificate(issuer.name(), name, info, validity, purpose, signer);
            return new StoredKey(name, pair.getPrivate(), chain(certificate, issuer.chain()));
        } catch (OperatorCreationException e) {
            throw new IllegalStateException("No certificate could be made for " + name, e);
        }
    }

    private X509Certificate certificate(
            X500Name issuer,
            String name,
            SubjectPublicKeyInfo publicKey,
            Validity validity,
            Purpose purpose,
            ContentSigner signer) {
        try {
            X509v3CertificateBuilder builder = new X509v3CertificateBuilder(
                    issuer,
                    new BigInteger(SERIAL_BITS, random).setBit(0),
                    Date.from(validity.from()),
                    // A certificate's last second is part of its validity, ours ends before its end.
                    Date.from(validity.until().minusSeconds(1)),
                    subject(name),
                    publicKey);
            extend(builder, purpose);
            return new JcaX509CertificateConverter()
                    .setProvider(BouncyCastle.PROVIDER)
                    .getCertificate(builder.build(signer));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("No certificate could be made for " + name, e);
        }
    }

    private static void extend(X509v3CertificateBuilder builder, Purpose purpose) throws IOException {
        boolean authority = purpose == Purpose.AUTHORITY;
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        builder.addExtension(
                Extension.keyUsage,
                true,
                new KeyUsage(authority ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.digitalSignature));
        if (purpose == Purpose.TIMESTAMPING) {
            builder.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        }
    }

    private static List<X509Certificate> chain(X509Certificate certificate, List<X509Certificate> issuers) {
        return Stream.concat(Stream.of(certificate), issuers.stream()).toList();
    }

    private static X500Name subject(String name) {
        return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, name).build();
    }
}
