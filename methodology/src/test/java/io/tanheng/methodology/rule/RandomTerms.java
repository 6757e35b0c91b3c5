/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.methodology.term.Application;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Symbol;
import io.tanheng.methodology.term.Term;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Draws operands for any rule from its symbols alone. */
final class RandomTerms {

    private static final Map<String, long[]> RANGES = Map.ofEntries(
            Map.entry("1", new long[] {0, 1}),
            Map.entry("%", new long[] {0, 20}),
            Map.entry("m/s", new long[] {0, 30}),
            Map.entry("m2", new long[] {1, 60}),
            Map.entry("degC", new long[] {20, 180}),
            Map.entry("h", new long[] {0, 2000}),
            Map.entry("min", new long[] {0, 60}),
            Map.entry("ppm", new long[] {0, 1000}),
            Map.entry("tC/t", new long[] {0, 1}),
            Map.entry("tC/GJ", new long[] {0, 1}),
            Map.entry("GJ/t", new long[] {1, 50}),
            Map.entry("g/mol", new long[] {10, 100}),
            Map.entry("Btu/lb", new long[] {5000, 15000}),
            Map.entry("ft3/mmBtu", new long[] {800, 11000}),
            Map.entry("Pa", new long[] {90_000, 105_000}));
    private static final long[] OTHERWISE = {0, 2_000_000};
    private static final int DIGITS = 6;

    /** Keeps a value that will be rounded away from the half-way that binary numbers cannot tell. */
    private static final BigDecimal OFF_TIES = new BigDecimal("0.00000001");

    private final RandomGenerator random;

    RandomTerms(RandomGenerator random) {
        this.random = random;
    }

    /** Operands a rule accepts; drawn again until its conditions hold. */
    Map<Symbol, List<Term>> operands(Rule rule, InForce law) {
        for (int attempt = 0; attempt < 2_000; attempt++) {
            Map<Symbol, List<Term>> drawn = draw(rule);
            if (derive(rule, law, drawn).isPresent()) {
                return drawn;
            }
        }
        throw new IllegalStateException("No operands found that " + rule.id() + " accepts.");
    }

    static Optional<Term> derive(Rule rule, InForce law, Map<Symbol, List<Term>> operands) {
        Application application = rule.on(law);
        operands.forEach((symbol, terms) -> {
            if (symbol.series()) {
                application.withSeries(symbol, terms);
            } else {
                application.with(symbol, terms.get(0));
            }
        });
        return application.derive() instanceof Outcome.Present<Term> present
                ? Optional.of(present.value())
                : Optional.empty();
    }

    private Map<Symbol, List<Term>> draw(Rule rule) {
        Map<Symbol, List<Term>> drawn = new LinkedHashMap<>();
        int length = random.nextInt(2, 30);
        for (Symbol symbol : rule.symbols()) {
            if (rule.id().equals("part75.f8") && symbol.name().equals("X_i")) {
                drawn.put(
                        symbol,
                        IntStream.range(0, length)
                                .mapToObj(i -> shareOf(length, i))
                                .toList());
            } else if (symbol.parameterId().isEmpty()) {
                int count = symbol.series() ? length : 1;
                drawn.put(
                        symbol,
                        IntStream.range(0, count).mapToObj(i -> term(symbol, i)).toList());
            }
        }
        return drawn;
    }

    private Term term(Symbol symbol, int index) {
        long[] range = symbol.name().equals("P_s")
                ? new long[] {-2000, 500}
                : RANGES.getOrDefault(symbol.unit().toString(), OTHERWISE);
        boolean standsStill = symbol.title().en().equals("Time of operation in the hour") && random.nextBoolean();
        BigDecimal amount = standsStill
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(random.nextLong(range[0] * 1_000_000, range[1] * 1_000_000 + 1), DIGITS);
        BigDecimal offTies = symbol.title().en().endsWith("not rounded") ? OFF_TIES : BigDecimal.ZERO;
        return new Term.Measured(symbol.name() + index, new Quantity(amount.add(offTies), symbol.unit()), "drawn");
    }

    /** Shares that add up to one. */
    private static Term shareOf(int count, int index) {
        BigDecimal part = new BigDecimal("0.01");
        BigDecimal amount = index == 0 ? BigDecimal.ONE.subtract(part.multiply(BigDecimal.valueOf(count - 1L))) : part;
        return new Term.Measured("X" + index, new Quantity(amount, Unit.ONE), "drawn");
    }
}
