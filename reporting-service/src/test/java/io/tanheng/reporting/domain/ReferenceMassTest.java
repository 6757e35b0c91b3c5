/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.contracts.hours.ChannelHour;
import io.tanheng.methodology.measurement.Measurand;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The reference as mass of an hour. */
class ReferenceMassTest {

    @Test
    void aRateInAnyUnitOfMassPerTimeBecomesTonnesOfTheHour() {
        assertThat(tonnes("180000", "kg/h").orElseThrow()).isEqualByComparingTo("180");
        assertThat(tonnes("180", "t/h").orElseThrow()).isEqualByComparingTo("180");
        assertThat(tonnes("50", "kg/s").orElseThrow()).isEqualByComparingTo("180");
    }

    @Test
    void whatIsNoMassPerTimeIsNoReference() {
        assertThat(tonnes("180", "m/s")).isEmpty();
        assertThat(tonnes("180", "furlong")).isEmpty();
    }

    private static Optional<BigDecimal> tonnes(String value, String unit) {
        return ReferenceMass.tonnes(new ChannelHour(
                "reference",
                Measurand.REFERENCE_CO2_MASS,
                unit,
                Optional.of(new BigDecimal(value)),
                Optional.empty(),
                Optional.empty(),
                60,
                0,
                "N60"));
    }
}
