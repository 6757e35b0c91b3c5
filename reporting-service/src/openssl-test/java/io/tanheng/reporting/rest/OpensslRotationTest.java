/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.reporting.ReportingParts;
import io.tanheng.reporting.certification.Body;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What OpenSSL says of second signatures from before and after a rotation of keys, by the keys that are served. */
@QuarkusTest
@WithTestResource(ReportingParts.class)
class OpensslRotationTest {

    @Inject
    Body body;

    @Inject
    ServiceClock clock;

    private final Path folder = Path.of("target", "openssl-" + ProcessHandle.current().pid());

    @Test
    void bothAreVerifiedByTheirKeysAndTheNewOneByThePublishedKeysToo() throws Exception {
        Files.createDirectories(folder);
        RotatedBody rotated = RotatedBody.of(body, clock, "openssl-power");
        fetch("/.well-known/sm2.pem", "published.pem");
        for (String certificate : List.of(rotated.older(), rotated.newer())) {
            for (String file : List.of("payload", "sm2", "sm2.pem")) {
                fetch("/certificates/" + certificate + "/" + file, certificate + "." + file);
            }
            assertThat(verdict(certificate, certificate + ".sm2.pem")).contains("Verified OK");
        }
        assertThat(verdict(rotated.newer(), "published.pem")).contains("Verified OK");
        assertThat(verdict(rotated.older(), rotated.newer() + ".sm2.pem")).contains("Verification failure");
    }

    private void fetch(String address, String file) throws IOException {
        Files.write(folder.resolve(file), given().get(address).asByteArray());
    }

    /** The command the page of a certificate names. */
    private String verdict(String certificate, String key) throws IOException, InterruptedException {
        List<String> command = List.of(
                "/usr/bin/openssl",
                "dgst",
                "-sm3",
                "-verify",
                key,
                "-sigopt",
                "distid:1234567812345678",
                "-signature",
                certificate + ".sm2",
                certificate + ".payload");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return words;
    }
}
