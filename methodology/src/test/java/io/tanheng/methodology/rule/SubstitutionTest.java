/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.rule.hj75.Substitution;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubstitutionTest {

    private static final InForce LAW = Parameters.standard().on(LocalDate.of(2026, 11, 21));

    /** 3,000 valid hours that fell from 3,000 to 1 kg/h, so that a window of n hours has the maximum n. */
    private static final List<Term> FALLING = IntStream.rangeClosed(1, 3000)
            .<Term>mapToObj(hour -> kilograms(3001 - hour))
            .toList();

    @ParameterizedTest(name = "capture {0} %, {1} h missing: {2}, because {3}")
    @CsvSource({
        "95,    10,  180,            high capture and a short gap",
        "95,    1,   180,            the shortest gap there is",
        "95,    24,  180,            24 hours are still short",
        "95,    25,  720,            25 hours are long",
        "95,    24.5, 720,           a little more than 24 hours is long",
        "90,    24,  180,            90 % is still high",
        "89.99, 24,  2160,           below 90 % the longest window applies",
        "89.99, 300, 2160,           whatever the length of the gap",
        "75,    10,  2160,           75 % is still enough",
        "74.99, 10,  NOT_APPLICABLE, below 75 % the quarter fails",
        "0,     10,  NOT_APPLICABLE, nothing captured at all",
        "100,   10,  180,            everything captured",
        "100.1, 10,  INVALID_INPUT,  more than everything",
        "-1,    10,  INVALID_INPUT,  less than nothing",
        "95,    0,   NOT_APPLICABLE, nothing is missing",
        "80,    0,   NOT_APPLICABLE, nothing is missing here either",
        "95,    -3,  NOT_APPLICABLE, a negative gap is none"
    })
    void theWindowFollowsFromCaptureAndLength(String capture, String missing, String expected, String why) {
        Outcome<Term> outcome = Substitution.of(
                LAW, percent(capture), Outcome.present(measured(missing, "h")), FALLING, "analyser broken");
        if (Character.isDigit(expected.charAt(0))) {
            assertThat(((Outcome.Present<Term>) outcome).value().value())
                    .as(why)
                    .isEqualTo(Quantity.of(expected, "kg/h"));
        } else {
            assertThat(((Outcome.Gap<Term>) outcome).reason()).as(why).isEqualTo(GapReason.valueOf(expected));
        }
    }

    @Test
    void aSubstituteIsVisibleAsSuchForEver() {
        Term term = ((Outcome.Present<Term>) Substitution.of(
                        LAW, percent("95"), Outcome.present(measured("10", "h")), FALLING, "analyser broken"))
                .value();
        assertThat(term).isInstanceOf(Term.Substituted.class);
        assertThat(term.explain())
                .isEqualTo("E_sub = 180 kg/h   substituted (analyser broken): maximum of the last 180 valid hours, "
                        + "HJ 75-2017 data-processing tables [secondary]\n");
    }

    @Test
    void aShorterHistoryIsUsedAsFarAsItGoesAndSaysSo() {
        Term term = ((Outcome.Present<Term>) Substitution.of(
                        LAW,
                        percent("95"),
                        Outcome.present(measured("10", "h")),
                        List.of(kilograms(3), kilograms(7), kilograms(5)),
                        "x"))
                .value();
        assertThat(term.value()).isEqualTo(Quantity.of("7", "kg/h"));
        assertThat(((Term.Substituted) term).window()).contains("last 3 valid hours", "all there are of the 180");
    }

    @Test
    void withoutHistoryThereIsNoSubstitute() {
        assertThat(Substitution.of(LAW, percent("95"), Outcome.present(measured("10", "h")), List.of(), "x"))
                .isInstanceOfSatisfying(
                        Outcome.Gap.class, gap -> assertThat(gap.reason()).isEqualTo(GapReason.MISSING_DATA));
    }

    private static Outcome<Term> percent(String amount) {
        return Outcome.present(measured(amount, "%"));
    }

    private static Term measured(String amount, String unit) {
        return new Term.Measured("x", Quantity.of(amount, unit), "table");
    }

    private static Term kilograms(int amount) {
        return new Term.Measured(
                "E",
                new Quantity(
                        BigDecimal.valueOf(amount), Quantity.of("1", "kg/h").unit()),
                "hour");
    }
}
