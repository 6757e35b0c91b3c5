/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.tanheng.reporting.OwnSchema;
import io.tanheng.reporting.ReportingParts;
import io.tanheng.reporting.pages.words.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of a service that knows nothing yet: what a newcomer sees first. */
@QuarkusTest
@TestProfile(OwnSchema.class)
@WithTestResource(ReportingParts.class)
class EmptyTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageThatNeedsNoSourceIsWhole(Language language) {
        for (String address : List.of(
                "/",
                "/about",
                "/evidence",
                "/engagements",
                "/certificates",
                "/inventories",
                "/statements",
                "/activity",
                "/quarantine",
                "/methodologies",
                "/parameters",
                "/rules")) {
            PageChecks.whole(address, language, 200);
        }
    }

    @Test
    void theOverviewSaysThatNothingIsRegisteredAndHowToRegister() {
        given().get("/api/v1/sources").then().body("sources", empty());
        assertThat(PageChecks.page("/", Language.EN).words()).contains("No source is registered yet");
        PageText chinese = PageChecks.page("/", Language.ZH);
        assertThat(chinese.html()).contains("curl -X PUT");
    }
}
