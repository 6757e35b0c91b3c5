/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HourValidityTest {

    private static final InForce LAW = Parameters.standard().on(LocalDate.of(2026, 11, 21));

    /** Minutes are given as ranges, the first included and the last not. */
    @ParameterizedTest(name = "{0}: valid {1}, operating {2}: {3}, because {4}")
    @CsvSource({
        "VALID_MINUTES,      0-60,        0-60,  VALID,          all is there",
        "VALID_MINUTES,      0-45,        0-60,  VALID,          45 are enough",
        "VALID_MINUTES,      0-44,        0-60,  MISSING_DATA,   44 are not",
        "VALID_MINUTES,      0-30,        0-30,  MISSING_DATA,   a short run is not excused in HJ 75",
        "VALID_MINUTES,      0-0,         0-0,   NOT_APPLICABLE, it stood still",
        "OPERATING_QUARTERS, 0-60,        0-60,  VALID,          all is there",
        "OPERATING_QUARTERS, 14-16 44-46, 0-60,  VALID,          one minute in each quarter is enough",
        "OPERATING_QUARTERS, 0-45,        0-60,  MISSING_DATA,   the last quarter has none",
        "OPERATING_QUARTERS, 0-45,        0-45,  VALID,          the last quarter was not operated",
        "OPERATING_QUARTERS, 0-1,         0-1,   VALID,          one minute of operation and it was valid",
        "OPERATING_QUARTERS, 0-15,        14-16, MISSING_DATA,   one minute in the second quarter wants a value there",
        "OPERATING_QUARTERS, 0-60,        0-0,   NOT_APPLICABLE, it stood still",
        "SHARE_OF_READINGS,  0-48,        0-60,  VALID,          48 of 60 are 80 %",
        "SHARE_OF_READINGS,  0-47,        0-60,  MISSING_DATA,   47 of 60 are less",
        "SHARE_OF_READINGS,  0-8,         0-10,  VALID,          part of an hour counts by its own length",
        "SHARE_OF_READINGS,  2-10,        0-8,   MISSING_DATA,   readings of the standstill do not count"
    })
    void eachLawJudgesAnHourByItsOwnMeasure(
            HourValidity rule, String valid, String operating, String expected, String why) {
        Outcome<Term> judged = rule.judge(LAW, minutes(valid), minutes(operating), "coal-1");
        if (expected.equals("VALID")) {
            assertThat(judged).as(why).isInstanceOf(Outcome.Present.class);
        } else {
            assertThat(judged)
                    .as(why)
                    .isInstanceOfSatisfying(
                            Outcome.Gap.class, gap -> assertThat(gap.reason()).isEqualTo(GapReason.valueOf(expected)));
        }
    }

    @Test
    void anInvalidHourSaysHowManyMinutesItHasAndByWhichRuleTheyAreTooFew() {
        Outcome<Term> judged = HourValidity.VALID_MINUTES.judge(LAW, minutes("0-44"), Minutes.ALL, "coal-1");
        assertThat(((Outcome.Gap<?>) judged).detail())
                .contains("44 valid of 60", "HJ 212-2017 Annex D eq (24)", "n_valid ≥ n_min");
    }

    @Test
    void theMeanOfMinutesIsExactWhateverTheirOrder() {
        List<BigDecimal> values = new ArrayList<>(
                List.of(new BigDecimal("1e20"), new BigDecimal("0.1"), new BigDecimal("0.2"), new BigDecimal("-1e20")));
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(values, new Random(round));
            Outcome<Term.Measured> mean = HourAverage.of(Measurand.CO2_DRY, Unit.parse("%"), values, "coal-1");
            assertThat(((Outcome.Present<Term.Measured>) mean).value().value().amount())
                    .isEqualByComparingTo("0.075");
        }
    }

    @Test
    void noMinutesHaveNoMean() {
        assertThat(HourAverage.of(Measurand.CO2_DRY, Unit.parse("%"), List.of(), "coal-1"))
                .isInstanceOfSatisfying(
                        Outcome.Gap.class, gap -> assertThat(gap.detail()).contains("CO2_DRY"));
    }

    @Test
    void anHourHasSixtyMinutes() {
        assertThat(Minutes.ALL.count()).isEqualTo(60);
        assertThat(Minutes.ALL.inQuarter(3)).isEqualTo(15);
        assertThat(Minutes.NONE.count()).isZero();
        assertThat(minutes("7-8").contains(7)).isTrue();
        assertThat(HourAverage.operatingTime(minutes("0-45"), "x").value()).hasToString("45 min");
        assertThatThrownBy(() -> new Minutes(1L << 60)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Minutes minutes(String ranges) {
        return Minutes.where(minute -> {
            for (String range : ranges.split(" ")) {
                String[] ends = range.split("-");
                if (minute >= Integer.parseInt(ends[0]) && minute < Integer.parseInt(ends[1])) {
                    return true;
                }
            }
            return false;
        });
    }
}
