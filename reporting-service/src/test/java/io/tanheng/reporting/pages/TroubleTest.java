/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tanheng.reporting.ReportingParts;
import io.tanheng.reporting.pages.words.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An address with nothing behind it, or that cannot be read, answers with a page that says so, in the reader's language. */
@QuarkusTest
@WithTestResource(ReportingParts.class)
class TroubleTest {

    private static final String STACK = "/sources/north-power/river-bend/stack-1";

    @ParameterizedTest(name = "{0} answers {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/no-such-page | 404",
                "/no/such/page/at/all | 404",
                "/sources/nobody/nowhere/nothing | 404",
                "/sources/NOT A NAME/x/y | 404",
                "/sources/nobody/nowhere/nothing/days/2026-11-20 | 404",
                "/sources/nobody/nowhere/nothing/hours/2026-11-20T00Z | 404",
                STACK + "?month=2026-13 | 400",
                STACK + "/days/yesterday | 400",
                STACK + "/hours/2001-01-01T00Z | 404",
                STACK + "/hours/noon | 400",
                STACK + "/hours/2026-11-20T00:30:00Z | 400",
                STACK + "/hours/2001-01-01T00Z?version=x | 400",
                STACK + "/hours/2001-01-01T00Z/readings/a05001/2001-01-01T00:01:00Z | 404",
                STACK + "/hours/2001-01-01T00Z/readings/a05001/now | 400",
                "/quarantine/no-such-entry | 404",
                "/quarantine?page=two | 400",
                "/quarantine?state=SOMEHOW | 400",
                "/quarantine?reason=because | 400",
                "/methodologies/no-such-methodology | 404",
                "/parameters/no-such-parameter | 404",
                "/rules/no-such-rule | 404"
            })
    void theAnswerIsACodedPageInTheLanguageAsked(String address, int status) {
        SamplePlant.report();
        for (Language language : Language.values()) {
            PageChecks.whole(address, language, status);
            PageText page = PageChecks.page(address, language, status);
            assertThat(page.all("class=\"error__code\">(\\d+)")).containsExactly(Integer.toString(status));
            assertThat(page.links()).contains("/", "/quarantine", "/about");
        }
    }
}
