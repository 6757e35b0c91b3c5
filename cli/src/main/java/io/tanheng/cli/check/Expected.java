/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.methodology.outcome.Sentence;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** What a vector expects of one result. */
record Expected(Given given, Tolerance tolerance) {

    /**
     * How far a number may be off: by the one or by the other. A vector that says nothing is met within one part in 1e9.
     *
     * @param absolute in the unit of the expectation
     * @param relative as a share of the expected value
     */
    record Tolerance(Optional<BigDecimal> absolute, Optional<BigDecimal> relative) {

        private static final BigDecimal USUAL = new BigDecimal("1e-9");

        boolean accepts(BigDecimal computed, BigDecimal expected) {
            BigDecimal off = computed.subtract(expected).abs();
            BigDecimal share = relative.orElse(absolute.isPresent() ? BigDecimal.ZERO : USUAL);
            return off.compareTo(share.multiply(expected.abs())) <= 0
                    || absolute.map(limit -> off.compareTo(limit) <= 0).orElse(false);
        }

        Sentence describe() {
            if (absolute.isEmpty() && relative.isEmpty()) {
                return relative(USUAL);
            }
            Optional<Sentence> byAmount = absolute.map(limit ->
                    limit.signum() == 0 ? new Sentence("exactly", "精确") : Sentence.same("±" + limit.toPlainString()));
            Optional<Sentence> byShare = relative.map(Tolerance::relative);
            return Sentence.joined(
                    Stream.concat(byAmount.stream(), byShare.stream()).toList(), " or ", "或");
        }

        private static Sentence relative(BigDecimal limit) {
            String share = "±" + limit.stripTrailingZeros().toString().replace("E", "e");
            return Sentence.of("{0} relative", "相对 {0}", share);
        }
    }

    String name() {
        return given.name();
    }
}
