/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.contracts.json.ContractJson;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.rule.co2stack.Co2MassInHour;
import io.tanheng.methodology.rule.co2stack.Co2MassRate;
import io.tanheng.methodology.rule.hj75.Substitution;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TermNodesTest {

    private static final InForce LAW = Parameters.standard().on(LocalDate.of(2026, 11, 21));

    @Test
    void aDerivationTravelsWholeFromTheTonneToItsLeaves() {
        TermNode mass = TermNodes.of(mass());
        assertThat(mass.kind()).isEqualTo("derived");
        assertThat(mass.symbol()).isEqualTo("E_CO2");
        assertThat(mass.unit()).isEqualTo("t");
        assertThat(mass.formula()).contains("m_CO2 · t_op");
        assertThat(mass.latex()).isPresent();
        assertThat(mass.ruleId()).contains("co2stack.co2-mass-in-hour");
        assertThat(mass.confidence()).contains("unverified");
        assertThat(mass.inputs()).extracting(TermNode::kind).containsExactly("derived", "measured");
        assertThat(mass.inputs().get(0).inputs())
                .extracting(TermNode::kind)
                .containsExactly("measured", "parameter", "parameter", "configured");
    }

    @Test
    void aParameterTravelsWithItsAddressItsSourceAndItsFirstDay() {
        TermNode molarMass = TermNodes.of(mass()).inputs().get(0).inputs().get(1);
        assertThat(molarMass.parameterId()).contains("co2stack.molar-mass-co2");
        assertThat(molarMass.citation()).map(TermNode.Cited::document).contains("DL/T 2376-2021");
        assertThat(molarMass.validFrom()).contains(LocalDate.of(2022, 1, 1));
        assertThat(molarMass.confidence()).contains("unverified");
        assertThat(molarMass.formula()).isEmpty();
    }

    @Test
    void measuredAndConfiguredLeavesCarryTheirEvidence() {
        List<TermNode> leaves = TermNodes.of(mass()).inputs().get(0).inputs();
        assertThat(leaves.get(0).evidence()).contains("coal-1/CO2/2026-11-20T08Z");
        assertThat(leaves.get(3).evidence()).contains("survey of 2026-03-02");
    }

    @Test
    void aSubstitutedTermSaysWhatWasMissingAndByWhichRuleItWasFilled() {
        Term substituted = ((Outcome.Present<Term>) Substitution.of(
                        LAW,
                        Outcome.present(measured("a", "95", "%")),
                        Outcome.present(measured("N", "10", "h")),
                        List.of(measured("E", "7", "kg/h")),
                        "analyser broken"))
                .value();
        TermNode node = TermNodes.of(substituted);
        assertThat(node.kind()).isEqualTo("substituted");
        assertThat(node.ruleId()).contains("hj75.substitution");
        assertThat(node.evidence())
                .hasValueSatisfying(text -> assertThat(text).contains("analyser broken", "valid hours"));
        assertThat(node.confidence()).contains("secondary");
        assertThat(node.validFrom()).isEqualTo(Optional.empty());
    }

    @Test
    void theJsonReadsBackToTheSameNodeWithAllDigits() {
        TermNode node = TermNodes.of(mass());
        assertThat(ContractJson.read(ContractJson.write(node), TermNode.class)).isEqualTo(node);
    }

    private static Term mass() {
        Outcome<Term> rate = Co2MassRate.of(
                LAW,
                Outcome.present(new Term.Measured("CO2_d", Quantity.of("12.4", "%"), "coal-1/CO2/2026-11-20T08Z")),
                LAW.parameter("co2stack.molar-mass-co2"),
                Outcome.present(new Term.Configured("Q_sn", Quantity.of("1537921.5", "m3/h"), "survey of 2026-03-02")));
        Outcome<Term> mass = Co2MassInHour.of(LAW, rate, Outcome.present(measured("t_op", "0.75", "h")));
        return ((Outcome.Present<Term>) mass).value();
    }

    private static Term measured(String symbol, String amount, String unit) {
        return new Term.Measured(symbol, Quantity.of(amount, unit), "table");
    }
}
