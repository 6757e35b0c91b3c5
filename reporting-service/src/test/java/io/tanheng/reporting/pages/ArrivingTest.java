/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tanheng.contracts.hours.HourStatus;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.reporting.ReportingParts;
import io.tanheng.reporting.domain.HourSealed;
import io.tanheng.reporting.domain.Watchers;
import io.tanheng.reporting.pages.words.Language;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** While a history is read the first screen is full of gaps; it says why, and follows until it is over. */
@QuarkusTest
@WithTestResource(ReportingParts.class)
class ArrivingTest {

    private static final SourceId STACK = new SourceId("arriving-power", "plant-1", "stack");

    @Inject
    Watchers watchers;

    @Inject
    ServiceClock clock;

    @Test
    void theFirstScreenSaysThatEarlierHoursAreArriving() {
        SamplePlant.report();
        Instant first = clock.instant().truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(90));
        for (int hour = 0; hour < 60 * 24; hour++) {
            Instant start = first.plus(Duration.ofHours(hour));
            watchers.hourSealed(new HourSealed(STACK, start, 1, HourStatus.VALID));
        }
        PageText english = PageChecks.page("/", Language.EN);
        assertThat(english.words()).contains("Earlier hours are arriving:").contains("in the last ten seconds, now at");
        assertThat(PageChecks.page("/", Language.ZH).words()).contains("正在接收较早的小时数据：");
        assertThat(english.ids()).containsAll(followed(english));
    }

    /** What the page asks for again and again, by id. */
    private static List<String> followed(PageText page) {
        List<String> asked = page.all("id=\"arriving\"[^>]* hx-select-oob=\"([^\"]*)\"");
        assertThat(asked).hasSize(1);
        return List.of(asked.get(0).replace("#", "").split(","));
    }
}
