/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tanheng.evidence.SharedFiles;
import io.tanheng.evidence.problem.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Every proof of transparency-dev/merkle, right and wrong, is judged as its file says. */
class ProofVectorsTest {

    private static final String FOLDER = "tlog/rfc6962-proofs/";

    @Test
    void inclusionProofs() {
        judge("inclusion", 98, vector ->
                new InclusionProof(number(vector, "leafIdx"), number(vector, "treeSize"), hashes(vector))
                        .verify(hash(vector, "leafHash"), hash(vector, "root")));
    }

    @Test
    void consistencyProofs() {
        judge("consistency", 98, vector ->
                new ConsistencyProof(number(vector, "size1"), number(vector, "size2"), hashes(vector))
                        .verify(hash(vector, "root1"), hash(vector, "root2")));
    }

    @Test
    void subtreeInclusionProofs() {
        judge("subtreeinclusion", 204, vector -> new SubtreeInclusionProof(
                        number(vector, "leafIdx"), number(vector, "start"), number(vector, "end"), hashes(vector))
                .verify(hash(vector, "leafHash"), hash(vector, "root")));
    }

    @Test
    void subtreeConsistencyProofs() {
        judge("subtreeconsistency", 118, ProofVectorsTest::subtreeConsistency);
    }

    private static void subtreeConsistency(JsonNode vector) {
        new SubtreeConsistencyProof(
                        number(vector, "start"), number(vector, "end"), number(vector, "size"), hashes(vector))
                .verify(hash(vector, "root1"), hash(vector, "root2"));
    }

    private static void judge(String kind, int files, Consumer<JsonNode> check) {
        List<Path> vectors = SharedFiles.below(FOLDER + kind);
        List<String> otherwise = new ArrayList<>();
        for (Path file : vectors) {
            JsonNode vector = SharedFiles.json(file);
            if (accepted(check, vector) == vector.get("wantErr").asBoolean()) {
                otherwise.add(file + ": " + vector.get("desc").asText());
            }
        }
        assertThat(otherwise).isEmpty();
        assertThat(vectors).hasSize(files);
    }

    private static boolean accepted(Consumer<JsonNode> check, JsonNode vector) {
        try {
            check.accept(vector);
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private static long number(JsonNode vector, String field) {
        return Long.parseUnsignedLong(vector.get(field).asText());
    }

    /** Words in place of hashes, such as "don't care", are only there to be alike; so are their digests. */
    private static Hash hash(JsonNode vector, String field) {
        byte[] bytes = Base64.getDecoder().decode(vector.get(field).asText(""));
        boolean words = bytes.length > 0 && bytes.length < Hash.BYTES;
        return words ? TreeHash.leaf(bytes) : Hash.of(bytes);
    }

    private static List<Hash> hashes(JsonNode vector) {
        List<Hash> hashes = new ArrayList<>();
        vector.get("proof").forEach(text -> hashes.add(Hash.ofBase64(text.asText())));
        return hashes;
    }
}
