/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule.mrr;

import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import io.tanheng.methodology.term.Symbol;

/** What the calculation-based rules share: their articles and how sure we are of them. */
final class Calculation {

    static final Citation STANDARD_METHOD = Citation.of("Regulation (EU) 2018/2066", "Art 24");
    static final Citation MASS_BALANCE = Citation.of("Regulation (EU) 2018/2066", "Art 25");
    static final Citation BIOMASS = Citation.of("Regulation (EU) 2018/2066", "Art 38, 39");

    static final Symbol FACTOR = Symbol.parameter(
            "f", "tCO2/tC", "mrr.carbon-to-carbon-dioxide", "Carbon dioxide of a tonne of carbon", "单位质量碳对应的二氧化碳");

    /** The Commission's filled examples come out exactly; the articles themselves were not read. */
    static final Confidence SECONDARY = Confidence.secondary(
            "The Commission’s filled examples come out exactly; look the equation up in the article.",
            "与欧委会已填示例完全一致，需对照条文原文。");

    private Calculation() {}
}
