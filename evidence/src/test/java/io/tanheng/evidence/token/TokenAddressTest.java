/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.token;

import static io.tanheng.evidence.problem.EvidenceProblem.KEY_STORE_NOT_OPENED;
import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.evidence.Refusals;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenAddressTest {

    @Test
    void anAddressIsReadAsRfc7512WritesIt() {
        assertThat(
                        TokenAddress.parse(
                                "pkcs11:token=The%20Software%20PKCS%2311%20Softtoken?module-path=/usr/lib/t.so&pin-source=file:/etc/token_pin"))
                .isEqualTo(new TokenAddress(
                        "The Software PKCS#11 Softtoken", Path.of("/usr/lib/t.so"), Path.of("/etc/token_pin")));
    }

    @ParameterizedTest
    @CsvSource({"file:///etc/pin, /etc/pin", "file:/etc/pin, /etc/pin", "/etc/pin, /etc/pin"})
    void thePinIsInAFileHoweverThatIsWritten(String source, Path file) {
        assertThat(TokenAddress.parse("pkcs11:token=a+b?module-path=/m.so&pin-source=" + source))
                .isEqualTo(new TokenAddress("a+b", Path.of("/m.so"), file));
    }

    /** A PIN in the address would stand in settings and logs, and an attribute that is passed over could mean another token. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/keys.p12",
                "pkcs11:",
                "pkcs11:token=a",
                "pkcs11:token=a?module-path=/m.so",
                "pkcs11:token=a?module-path=/m.so&pin-source=/p&pin-value=1234",
                "pkcs11:token=a;serial=1?module-path=/m.so&pin-source=/p",
                "pkcs11:token=%zz?module-path=/m.so&pin-source=/p",
                "pkcs11:token=a?module-path=/m.so&pin-source=/p&"
            })
    void whatLacksAPartOrHasAnotherIsRefused(String text) {
        assertThat(Refusals.of(() -> TokenAddress.parse(text))).isEqualTo(KEY_STORE_NOT_OPENED);
    }
}
