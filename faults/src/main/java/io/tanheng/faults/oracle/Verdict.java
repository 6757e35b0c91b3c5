/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.oracle;

import java.util.List;

/**
 * What the oracles say.
 *
 * @param findings what is wrong; empty when all promises hold
 * @param readings acknowledged readings, each identity once
 * @param hours hours that have a current version
 * @param versions all versions of all hours
 * @param quarantined entries of quarantine
 * @param unfinished hour versions that are still on their way to reporting
 */
public record Verdict(
        List<Finding> findings, long readings, long hours, long versions, long quarantined, long unfinished) {

    /** How many findings are of a kind. */
    public long count(Finding.Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).count();
    }

    public boolean good() {
        return findings.isEmpty() && unfinished == 0;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(readings + " readings, " + hours + " hours in " + versions
                + " versions, " + quarantined + " in quarantine, " + unfinished + " on their way, "
                + findings.size() + " findings");
        findings.stream().limit(20).forEach(finding -> text.append("\n  ").append(finding));
        return text.toString();
    }
}
