/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class Sha256Test {

    /** Of nothing, by FIPS 180-4. */
    private static final String OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @Test
    void aDigestHasTheSameBytesAndTextWhicheverCameFirst() {
        assertThat(Sha256.of(new byte[0])).isEqualTo(OF_NOTHING);
        for (int input = 0; input < 200; input++) {
            String digest = Sha256.of(Integer.toString(input).getBytes(StandardCharsets.UTF_8));
            assertThat(Sha256.isDigest(digest)).isTrue();
            assertThat(Sha256.text(Sha256.bytes(digest))).isEqualTo(digest);
        }
    }

    @Test
    void aDigestIsThatOfItsBytesAndOfNoOthers() {
        assertThat(Sha256.isDigestOf(new byte[0], OF_NOTHING)).isTrue();
        assertThat(Sha256.isDigestOf(new byte[1], OF_NOTHING)).isFalse();
        for (int place = 0; place < OF_NOTHING.length(); place++) {
            char other = OF_NOTHING.charAt(place) == '0' ? '1' : '0';
            String changed = OF_NOTHING.substring(0, place) + other + OF_NOTHING.substring(place + 1);
            assertThat(Sha256.isDigestOf(new byte[0], changed)).as(changed).isFalse();
        }
    }

    @Test
    void whatIsNoDigestIsToldFromOne() {
        List<String> wrong = List.of(
                "",
                OF_NOTHING.substring(1),
                OF_NOTHING + "0",
                OF_NOTHING.toUpperCase(java.util.Locale.ROOT),
                OF_NOTHING.replace('9', 'g'),
                OF_NOTHING.replace('9', '/'),
                OF_NOTHING.replace('9', ':'),
                OF_NOTHING.replace('9', '`'),
                OF_NOTHING.replace('9', '\u0239'),
                OF_NOTHING.replace('9', '\uff11'));
        for (String text : wrong) {
            assertThat(Sha256.isDigest(text)).as(text).isFalse();
            assertThat(Sha256.isDigestOf(new byte[0], text)).as(text).isFalse();
            assertThatThrownBy(() -> Sha256.bytes(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
