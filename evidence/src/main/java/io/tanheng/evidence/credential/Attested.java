/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.credential;

import io.tanheng.evidence.canonical.JsonFields;
import io.tanheng.evidence.canonical.JsonValue.JsonNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A figure a certificate attests, as it was signed.
 *
 * @param tonnes absent where the credential says no number
 */
public record Attested(String name, Optional<BigDecimal> tonnes) {

    /** All figures of an assessment. */
    public static List<Attested> in(JsonFields assessment) {
        return assessment.objects("assessedPerformance").stream()
                .map(Attested::of)
                .toList();
    }

    private static Attested of(JsonFields performance) {
        return new Attested(
                performance.object("metric").text("name"),
                performance
                        .object("measure")
                        .value("value")
                        .filter(JsonNumber.class::isInstance)
                        .map(JsonNumber.class::cast)
                        .map(number -> new BigDecimal(Double.toString(number.value()))));
    }
}
