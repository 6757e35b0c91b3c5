/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.standardstate;

import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.util.Optional;

/** The states at which the laws tell gas volumes; taking one for another is wrong by up to 7.3 %. */
public enum ReferenceState {
    /** HJ 75, HJ 76, HJ 212 and the normal cubic metre of the ministry: 273 K. */
    CHINA("hj75.ice-point", "hj75.standard-pressure", Optional.of("hj75.molar-volume")),
    /** Regulation (EU) 2018/2066 and CBAM: 273.15 K. */
    EUROPEAN_UNION("standardstate.ice-point", "standardstate.pressure", Optional.of("standardstate.eu-molar-volume")),
    /** The standard cubic foot of 40 CFR Parts 60 and 75: 68 degF. */
    UNITED_STATES("standardstate.us-temperature", "standardstate.pressure", Optional.of("part75.molar-volume")),
    /** 40 CFR Part 98 Subparts RR and UU: 60 degF; carbon dioxide has {@code standardstate.subpart-rr-density}. */
    SUBPART_RR("standardstate.subpart-rr-temperature", "standardstate.pressure", Optional.empty()),
    /** Natural gas as it is metered for trade in China: 20 degC. */
    CHINESE_TRADE("standardstate.twenty-degrees", "standardstate.pressure", Optional.empty());

    private final String temperature;
    private final String pressure;
    private final Optional<String> molarVolume;

    ReferenceState(String temperature, String pressure, Optional<String> molarVolume) {
        this.temperature = temperature;
        this.pressure = pressure;
        this.molarVolume = molarVolume;
    }

    /** In K or degF, as the law writes it. */
    public Outcome<Term> temperature(InForce law) {
        return law.parameter(temperature);
    }

    /** In Pa. */
    public Outcome<Term> pressure(InForce law) {
        return law.parameter(pressure);
    }

    /** The molar volume the law prints, or the gap where it prints none. */
    public Outcome<Term> molarVolume(InForce law) {
        return molarVolume
                .map(law::parameter)
                .orElseGet(() -> Outcome.gap(
                        GapReason.NOT_APPLICABLE,
                        "The law of the reference state {0} prints no molar volume.",
                        "参比状态 {0} 的法规未给出摩尔体积。",
                        name()));
    }
}
