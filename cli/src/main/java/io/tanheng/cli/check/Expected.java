/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import java.math.BigDecimal;
import java.util.Optional;

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

        String describe() {
            if (absolute.isEmpty() && relative.isEmpty()) {
                return "±1e-9 relative";
            }
            String byAmount = absolute.map(limit -> limit.signum() == 0 ? "exactly" : "±" + limit.toPlainString())
                    .orElse("");
            String byShare = relative.map(
                            limit -> "±" + limit.stripTrailingZeros().toString().replace("E", "e") + " relative")
                    .orElse("");
            return byAmount + (byAmount.isEmpty() || byShare.isEmpty() ? "" : " or ") + byShare;
        }
    }

    String name() {
        return given.name();
    }
}
