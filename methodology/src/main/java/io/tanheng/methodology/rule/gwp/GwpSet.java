/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.gwp;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.KnownNames;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.util.List;
import java.util.Locale;

/** The assessment reports whose warming potentials over 100 years are in use; which one, the programme says. */
public enum GwpSet {
    /** Second report: older Chinese guides, such as 23900 of sulphur hexafluoride. */
    SAR,
    /** Fourth report: the EU ETS before 2024. */
    AR4,
    /** Fifth report, without climate-carbon feedback: the EU ETS from 2024 on. */
    AR5,
    /** Sixth report: tells fossil from other methane. */
    AR6;

    /** The second part of the ids of its parameters. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The warming potential of a gas, such as {@code methane-fossil}, or the gap that names the gases of the set. */
    public Outcome<Term> of(InForce law, String gas) {
        String prefix = "gwp." + id() + ".";
        List<String> gases = law.idsBelow(prefix).stream()
                .map(parameter -> parameter.substring(prefix.length()))
                .toList();
        if (gases.contains(gas)) {
            return law.parameter(prefix + gas);
        }
        return Outcome.gap(
                GapReason.UNSUPPORTED,
                "{0} has no warming potential of {1}. {2}",
                "{0} 没有 {1} 的全球增温潜势。{2}",
                name(),
                gas,
                new KnownNames(gases).instead(gas));
    }
}
