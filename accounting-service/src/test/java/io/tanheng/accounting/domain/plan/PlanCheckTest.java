/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.accounting.Plans;
import io.tanheng.accounting.domain.activity.SubmissionProblem;
import io.tanheng.contracts.plan.PlanMeter;
import io.tanheng.contracts.plan.PlanUnit;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.methodology.sector.Methodologies;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCheckTest {

    private static final SiteId SITE = new SiteId("example", "works");

    private static List<SubmissionProblem> check(PlanUnit... units) {
        return new PlanCheck(Methodologies.standard()).check(Plans.of(SITE, units), Map.of());
    }

    private static PlanUnit unit(List<String> stacks, PlanMeter... meters) {
        return new PlanUnit(
                "unit-1",
                new LocalText("Unit", "机组"),
                "cn-power",
                "ets",
                PlanUnit.Basis.CALCULATION,
                stacks,
                List.of(meters));
    }

    private static PlanMeter meter(String source, String kind, String item, String property) {
        return new PlanMeter(source, "w1", kind, item, property, Optional.empty());
    }

    @Test
    void aPlanOfKnownFamiliesStacksAndMetersIsTaken() {
        assertThat(check(
                        unit(List.of("stack-1", "stack-2"), meter("belt-1", "FUEL", "coal", "FC")),
                        Plans.unit("line-1", "cn-lime", "report")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "belt-1, FULE, coal, FC, UNKNOWN_ITEM, units[0].meters[0].kind",
        "belt-1, FUEL, cole, FC, UNKNOWN_ITEM, units[0].meters[0].item",
        "belt-1, FUEL, coal, CF, UNKNOWN_PROPERTY, units[0].meters[0].property",
        "Belt 1, FUEL, coal, FC, NAME_NOT_ALLOWED, units[0].meters[0].source",
    })
    void aMeterMustGiveSomethingTheMethodologyAsksFor(
            String source, String kind, String item, String property, String code, String field) {
        assertThat(check(unit(List.of(), meter(source, kind, item, property))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).hasToString(code);
                    assertThat(problem.field()).isEqualTo(field);
                });
    }

    @Test
    void namesTwicePurposesOfOtherFamiliesAndEmptyPlansAreRefused() {
        PlanMeter belt = meter("belt-1", "FUEL", "coal", "FC");
        assertThat(check(unit(List.of("s", "s"), belt, belt), Plans.unit("unit-1", "cn-lime", "ets")))
                .extracting(problem -> problem.code() + " " + problem.field())
                .containsExactly(
                        "NAME_TWICE units[0].stacks[1]",
                        "NAME_TWICE units[0].meters[1]",
                        "NAME_TWICE units[1].unit",
                        "UNKNOWN_PURPOSE units[1].purpose");
        assertThat(check()).extracting(SubmissionProblem::field).containsExactly("units");
    }
}
