/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.token;

import static io.tanheng.evidence.problem.EvidenceProblem.KEY_MALFORMED;
import static io.tanheng.evidence.problem.EvidenceProblem.KEY_NOT_FOUND;
import static io.tanheng.evidence.problem.EvidenceProblem.KEY_STORE_NOT_OPENED;
import static org.xipki.pkcs11.wrapper.PKCS11Constants.CKA_EC_POINT;
import static org.xipki.pkcs11.wrapper.PKCS11Constants.CKA_LABEL;
import static org.xipki.pkcs11.wrapper.PKCS11Constants.CKA_VALUE;
import static org.xipki.pkcs11.wrapper.PKCS11Constants.CKK_EC_EDWARDS;
import static org.xipki.pkcs11.wrapper.PKCS11Constants.CKM_EC_EDWARDS_KEY_PAIR_GEN;
import static org.xipki.pkcs11.wrapper.PKCS11Constants.CKM_EDDSA;

import io.tanheng.evidence.keys.Ed25519Keys;
import io.tanheng.evidence.keys.KeyMaker;
import io.tanheng.evidence.keys.StoredKey;
import io.tanheng.evidence.keys.Validity;
import io.tanheng.evidence.problem.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xipki.pkcs11.wrapper.AttributeVector;
import org.xipki.pkcs11.wrapper.KeyPairTemplate;
import org.xipki.pkcs11.wrapper.Mechanism;
import org.xipki.pkcs11.wrapper.PKCS11KeyPair;
import org.xipki.pkcs11.wrapper.PKCS11Module;
import org.xipki.pkcs11.wrapper.PKCS11Token;
import org.xipki.pkcs11.wrapper.Slot;
import org.xipki.pkcs11.wrapper.TokenException;

/** A hardware security module or smart card by its PKCS#11 library: finds Ed25519 keys with their certificates, and has them sign. */
public final class Token {

    private static final byte PRINTABLE_STRING = 0x13;
    private static final byte[] CURVE = named("edwards25519");
    private static final int ID_BYTES = 16;
    private static final int MOST_OBJECTS = 1000;

    private final TokenAddress address;
    private final PKCS11Token token;

    private Token(TokenAddress address, PKCS11Token token) {
        this.address = address;
        this.token = token;
    }

    /** Opens a token and logs in; it stays open as long as the program runs. */
    public static Token open(TokenAddress address) {
        try {
            PKCS11Module module = Modules.of(address.module());
            for (Slot slot : module.getSlotList(true)) {
                if (slot.getToken().getTokenInfo().getLabel().strip().equals(address.label())) {
                    return new Token(address, new PKCS11Token(slot.getToken(), false, pin(address.pinFile())));
                }
            }
            throw notOpened(address, "no such label");
        } catch (TokenException | IOException e) {
            throw notOpened(address, String.valueOf(e.getMessage()));
        }
    }

    /** All Ed25519 keys that have a certificate beside them, by their labels. */
    public List<StoredKey> keys() {
        try {
            Map<String, X509Certificate> certificates = certificates();
            List<StoredKey> keys = new ArrayList<>();
            for (long handle : token.findObjects(AttributeVector.newPrivateKey(CKK_EC_EDWARDS), MOST_OBJECTS)) {
                String label = token.getAttrValues(handle, CKA_LABEL).label();
                X509Certificate certificate = certificates.get(label);
                if (certificate != null) {
                    keys.add(new StoredKey(label, new InToken(this, handle, label), List.of(certificate)));
                }
            }
            keys.sort(Comparator.comparing(StoredKey::name));
            return keys;
        } catch (TokenException | CertificateException e) {
            throw notOpened(address, String.valueOf(e.getMessage()));
        }
    }

    private Map<String, X509Certificate> certificates() throws TokenException, CertificateException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        Map<String, X509Certificate> found = new HashMap<>();
        for (long handle : token.findObjects(AttributeVector.newX509Certificate(), MOST_OBJECTS)) {
            AttributeVector attributes = token.getAttrValues(handle, CKA_LABEL, CKA_VALUE);
            found.put(attributes.label(), (X509Certificate)
                    factory.generateCertificate(new ByteArrayInputStream(attributes.value())));
        }
        return found;
    }

    /** Makes an Ed25519 key that never leaves the token, and a certificate it signs itself; a name that is taken is refused. */
    public StoredKey make(String name, Validity validity, SecureRandom random) {
        if (keys().stream().anyMatch(key -> key.name().equals(name))) {
            throw new Refusal(
                    KEY_MALFORMED,
                    "The token {0} has a key {1} already. Choose another name.",
                    "令牌 {0} 中已有密钥 {1}。请另选名称。",
                    address.label(),
                    Refusal.quote(name));
        }
        try {
            byte[] id = new byte[ID_BYTES];
            random.nextBytes(id);
            PKCS11KeyPair pair = token.generateKeyPair(new Mechanism(CKM_EC_EDWARDS_KEY_PAIR_GEN), template(name, id));
            byte[] point =
                    token.getAttrValues(pair.getPublicKey(), CKA_EC_POINT).ecPoint();
            StoredKey key = new KeyMaker(random)
                    .selfSigned(name, publicKey(point), new InToken(this, pair.getPrivateKey(), name), validity);
            token.createObject(AttributeVector.newX509Certificate()
                    .token(true)
                    .private_(false)
                    .label(name)
                    .id(id)
                    .subject(key.certificate().getSubjectX500Principal().getEncoded())
                    .value(key.certificate().getEncoded()));
            return key;
        } catch (TokenException | CertificateException e) {
            throw notOpened(address, String.valueOf(e.getMessage()));
        }
    }

    private static KeyPairTemplate template(String name, byte[] id) {
        KeyPairTemplate template = new KeyPairTemplate(CKK_EC_EDWARDS)
                .token(true)
                .signVerify(true)
                .labels(name)
                .id(id);
        template.publicKey().ecParams(CURVE);
        template.privateKey().private_(true).sensitive(true).extractable(false);
        return template;
    }

    /** Some tokens wrap the 32 bytes as DER wraps a text of bytes, and some do not. */
    private static byte[] publicKey(byte[] point) {
        byte[] key = Arrays.copyOfRange(point, Math.max(0, point.length - Ed25519Keys.KEY_BYTES), point.length);
        Ed25519Keys.require(key);
        return key;
    }

    byte[] sign(long handle, String name, byte[] bytes) {
        try {
            return token.sign(new Mechanism(CKM_EDDSA), handle, bytes);
        } catch (TokenException e) {
            throw new Refusal(
                    KEY_NOT_FOUND,
                    "The token {0} did not sign by its key {1}: {2}. See whether it is still connected.",
                    "令牌 {0} 未能用密钥 {1} 签名：{2}。请检查其连接。",
                    address.label(),
                    Refusal.quote(name),
                    String.valueOf(e.getMessage()));
        }
    }

    private static char[] pin(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).stripTrailing().toCharArray();
    }

    /** A name of a curve as PKCS#11 3.0 writes it: a printable text in DER. */
    private static byte[] named(String curve) {
        byte[] text = curve.getBytes(StandardCharsets.US_ASCII);
        byte[] der = new byte[text.length + 2];
        der[0] = PRINTABLE_STRING;
        der[1] = (byte) text.length;
        System.arraycopy(text, 0, der, 2, text.length);
        return der;
    }

    private static Refusal notOpened(TokenAddress address, String why) {
        return new Refusal(
                KEY_STORE_NOT_OPENED,
                "The token {0} of {1} could not be used with the PIN in {2}: {3}. Check whether it is connected, the label, the"
                        + " library, and the PIN.",
                "无法使用 {1} 的令牌 {0}（PIN 取自 {2}）：{3}。请检查令牌是否已连接，以及标签、库文件和 PIN。",
                address.label(),
                address.module(),
                address.pinFile(),
                why);
    }
}
