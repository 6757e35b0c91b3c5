/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.credential;

import static io.tanheng.evidence.credential.TestIssuer.DID;
import static io.tanheng.evidence.credential.TestIssuer.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tanheng.evidence.canonical.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Optional;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.Test;

/** Our signed credentials and those of another JOSE library are the same to both. */
class JoseJudgeTest {

    private final TestIssuer issuer = new TestIssuer();

    private OctetKeyPairJsonWebKey published() throws Exception {
        JsonNode document = new ObjectMapper()
                .readTree(CanonicalJson.write(issuer.document().json()));
        String jwk =
                document.path("verificationMethod").path(0).path("publicKeyJwk").toString();
        return (OctetKeyPairJsonWebKey) PublicJsonWebKey.Factory.newPublicJwk(jwk);
    }

    @Test
    void itFindsOursRightByThePublishedKey() throws Exception {
        JsonWebSignature judge = new JsonWebSignature();
        judge.setCompactSerialization(issuer.issued());
        judge.setKey(published().getPublicKey());

        assertThat(judge.verifySignature()).isTrue();
        assertThat(judge.getHeader("typ")).isEqualTo("vc+jwt");
        assertThat(judge.getUnverifiedPayload())
                .isEqualTo(
                        new String(CanonicalJson.write(TestIssuer.certificate().json()), StandardCharsets.UTF_8));
    }

    @Test
    void weFindItsRight() throws Exception {
        JsonWebSignature other = new JsonWebSignature();
        other.setAlgorithmHeaderValue(AlgorithmIdentifiers.EDDSA);
        other.setHeader("typ", "vc+jwt");
        other.setKeyIdHeaderValue(issuer.key.id());
        other.setPayload(new String(CanonicalJson.write(TestIssuer.certificate().json()), StandardCharsets.UTF_8));
        other.setKey(KeyFactory.getInstance("Ed25519")
                .generatePrivate(new PKCS8EncodedKeySpec(issuer.stored.secret().getEncoded())));

        VerifiedCredential verified =
                issuer.trust().verify(other.getCompactSerialization(), id -> Optional.empty(), NOW);

        assertThat(verified.issuer()).isEqualTo(DID);
    }
}
