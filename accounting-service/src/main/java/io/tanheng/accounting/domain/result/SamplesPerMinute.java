/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.result;

import io.tanheng.accounting.domain.registry.SourceVersions;
import io.tanheng.methodology.measurement.HourValidity;
import io.tanheng.methodology.measurement.StackMethod;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.term.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** How many valid samples make a minute. */
final class SamplesPerMinute {

    private static final String CHINA = "hj75.valid-samples-per-minute";

    private SamplesPerMinute() {}

    /** By the law of the hour's day; one where no rule says more. */
    static int of(HourRules rules, Optional<SourceVersions> source, Instant hour) {
        if (source.isEmpty() || !(rules.method().orElse(null) instanceof Outcome.Present<StackMethod> method)) {
            return 1;
        }
        if (method.value().hourValidity() != HourValidity.VALID_MINUTES) {
            return 1;
        }
        LocalDate day = LocalDate.ofInstant(hour, source.get().current().zone());
        return Parameters.standard().on(day).parameter(CHINA) instanceof Outcome.Present<Term> number
                ? number.value().value().amount().intValueExact()
                : 1;
    }
}
