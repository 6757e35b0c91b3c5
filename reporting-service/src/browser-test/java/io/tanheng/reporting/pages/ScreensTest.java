/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tanheng.reporting.ReportingParts;
import io.tanheng.reporting.pages.words.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page on the screens people have, with nobody complaining in the console. */
@QuarkusTest
@WithTestResource(ReportingParts.class)
class ScreensTest {

    @ParameterizedTest(name = "{0}, {1} pixels wide")
    @CsvSource({"EN, 1280", "ZH, 1280", "EN, 640", "EN, 390", "ZH, 390"})
    void noPageIsWiderThanTheScreenAndNothingInItFails(Language language, int width) {
        SamplePlant plant = SamplePlant.report();
        List<String> wide = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        try (Browser browser = new Browser(language, width, 844)) {
            for (String address : plant.pages()) {
                browser.open(address);
                if (browser.overhang() > 0) {
                    wide.add(address + " by " + browser.overhang());
                }
                browser.complaints().forEach(complaint -> complaints.add(address + ": " + complaint));
            }
        }
        assertThat(wide).isEmpty();
        assertThat(complaints).isEmpty();
    }
}
