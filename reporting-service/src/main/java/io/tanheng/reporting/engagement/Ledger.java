/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.engagement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The misstatements that stay, beside what would matter, and those nobody has decided about yet.
 *
 * @param gross the sum of their sizes, whichever way each is wrong: what is judged by
 * @param net the sum with their signs
 * @param unknown how many have no size
 * @param threshold tonnes from which on they are material; absent where the claim has no total
 * @param open how many misstatements are still open or answered only
 * @param openGross the sum of the sizes of those
 */
public record Ledger(
        BigDecimal gross, BigDecimal net, int unknown, Optional<BigDecimal> threshold, int open, BigDecimal openGross) {

    static Ledger of(List<Finding> findings, Optional<BigDecimal> total, BigDecimal percent) {
        List<Finding> misstatements = findings.stream()
                .filter(finding -> finding.severity() == Severity.MISSTATEMENT)
                .toList();
        List<Finding> stay = misstatements.stream()
                .filter(finding -> finding.state() == FindingState.UNCORRECTED)
                .toList();
        List<Finding> open = misstatements.stream()
                .filter(finding -> !finding.state().closed())
                .toList();
        return new Ledger(
                sum(stay, BigDecimal::abs),
                sum(stay, UnaryOperator.identity()),
                (int) stay.stream()
                        .filter(finding -> finding.tonnes().isEmpty())
                        .count(),
                total.map(tonnes -> tonnes.abs().multiply(percent).movePointLeft(2)),
                open.size(),
                sum(open, BigDecimal::abs));
    }

    private static BigDecimal sum(List<Finding> findings, UnaryOperator<BigDecimal> size) {
        return findings.stream()
                .flatMap(finding -> finding.tonnes().stream())
                .map(size)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether what stays matters; what has no size could be of any. */
    public boolean material() {
        return unknown > 0
                || threshold.filter(limit -> gross.compareTo(limit) <= 0).isEmpty();
    }
}
