/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.credential;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.tanheng.evidence.SharedFiles;
import io.tanheng.evidence.canonical.CanonicalJson;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Our certificates follow the schema of UNTP 0.7.0, except in one place: it wants one status entry with a number as index, where the
 * Recommendation of the W3C has a text and allows several; there we keep to the Recommendation (docs/decisions/0730).
 */
class UntpSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCHEMA = "untp/v0.7.0-release/schemas/ConformityCredential.json";

    private static Set<ValidationMessage> mistakes(JsonNode credential) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(JSON.readTree(SharedFiles.bytes(SCHEMA)));
        return schema.validate(credential);
    }

    private static ObjectNode ours() throws IOException {
        return (ObjectNode) JSON.readTree(CanonicalJson.write(TestIssuer.certificate().json()));
    }

    @Test
    void allButTheStatusIsAsTheSchemaWantsIt() throws IOException {
        ObjectNode credential = ours();
        credential.remove("credentialStatus");
        assertThat(mistakes(credential)).isEmpty();
    }

    @Test
    void eachStatusEntryIsAsTheSchemaWantsItButForTheSpellingOfItsNumber() throws IOException {
        ObjectNode credential = ours();
        for (JsonNode entry : ours().path("credentialStatus")) {
            ObjectNode changed = ((ObjectNode) entry).put("statusListIndex", entry.path("statusListIndex").asInt());
            credential.set("credentialStatus", changed);
            assertThat(mistakes(credential)).isEmpty();
        }
    }

    @Test
    void theSchemaNoticesWhatIsLeftOut() throws IOException {
        ObjectNode credential = ours();
        ((ObjectNode) credential.path("credentialSubject")).remove("issuedToParty");
        assertThat(mistakes(credential)).isNotEmpty();
    }

    @Test
    void theIndexIsATextAsTheRecommendationHasIt() throws IOException {
        assertThat(ours().path("credentialStatus").path(0).path("statusListIndex").isTextual()).isTrue();
    }
}
