/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.LocalText;
import io.tanheng.methodology.activity.ActivityData;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.sector.Computation;
import io.tanheng.methodology.sector.Methodology;
import io.tanheng.methodology.sector.Origin;
import io.tanheng.methodology.sector.Shares;
import io.tanheng.methodology.term.Term;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The example years of methodologies, computed from the activity data that comes with this service. */
final class Examples {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Examples() {}

    static Optional<MethodExample> of(Methodology methodology) {
        String file = methodology.id() + ".yaml";
        try (InputStream in = Examples.class.getResourceAsStream("/examples/" + file)) {
            if (in == null) {
                return Optional.empty();
            }
            ActivityData data = ActivityData.read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return Optional.of(view(methodology.compute(data, Parameters.standard()::on)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MethodExample view(Computation result) {
        ActivityData data = result.data();
        return new MethodExample(
                data.site(),
                data.period().from(),
                data.period().until(),
                data.records().size(),
                result.complete(),
                result.lines().stream()
                        .map(line -> value(
                                line.line().code(), LocalText.of(line.line().title()), line.outcome()))
                        .toList(),
                result.figures().stream()
                        .map(one -> value(
                                one.figure().code(), LocalText.of(one.figure().title()), one.outcome()))
                        .toList(),
                shares(result.shares()));
    }

    private static MethodExample.Value value(String code, LocalText name, Outcome<Term> outcome) {
        if (outcome instanceof Outcome.Present<Term> present) {
            var quantity = present.value().value();
            return new MethodExample.Value(
                    code, name, quantity.unit().toString(), Optional.of(quantity.amount()), Optional.empty());
        }
        return new MethodExample.Value(
                code,
                name,
                "",
                Optional.empty(),
                outcome instanceof Outcome.Gap<Term> gap
                        ? Optional.of(LocalText.of(gap.sentence()))
                        : Optional.empty());
    }

    private static List<MethodExample.Share> shares(Shares shares) {
        return Arrays.stream(Origin.values())
                .filter(origin -> shares.of(origin).signum() != 0)
                .map(origin -> new MethodExample.Share(
                        origin.name(),
                        LocalText.of(origin.words()),
                        shares.of(origin).multiply(HUNDRED).setScale(2, RoundingMode.HALF_UP)))
                .toList();
    }
}
