/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import io.tanheng.contracts.plan.SiteId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EngagementTest {

    private static final Instant AT = Instant.parse("2026-11-30T08:00:00Z");
    private static final String OPERATOR = "Li Operator";
    private static final String VERIFIER = "Wang Verifier";
    private static final String REVIEWER = "Zhao Reviewer";
    private static final String DECIDER = "Chen Decider";

    private static final Act.Claim CLAIM = new Act.Claim(
            new SiteId("north", "plant-1"),
            "2024",
            3,
            Optional.of(new BigDecimal("200000")),
            Assurance.REASONABLE,
            new BigDecimal("5"),
            "Example Certification Body",
            Optional.empty());
    private static final Act PLAN = new Act.Plan("Flow meters were exchanged in March.");
    private static final Act SAMPLE = new Act.DrawSample(60, "7", "All months.");
    private static final Act UNMODIFIED = new Act.GiveOpinion(Opinion.UNMODIFIED, "Right in all that matters.");
    private static final Act AGREED = new Act.Review(true, "I agree.");
    private static final Act GRANTED = new Act.Decide(true, "Granted.");

    private final List<Decision> decisions = new ArrayList<>(List.of(new Decision(1, AT, OPERATOR, CLAIM)));

    private Engagement now() {
        return Engagement.of(1, decisions);
    }

    private Optional<Objection> objection(String person, Act act) {
        return Rules.against(now(), person, act);
    }

    private void done(String person, Act... acts) {
        for (Act act : acts) {
            assertThat(objection(person, act)).as("%s: %s", person, act).isEmpty();
            decisions.add(new Decision(decisions.size() + 1, AT, person, act));
        }
    }

    private static Act misstatement(String tonnes) {
        return new Act.RaiseFinding(
                Severity.MISSTATEMENT,
                "2024-03",
                "Coal of March was counted twice.",
                Optional.of(new BigDecimal(tonnes)));
    }

    private static Act closed(int finding, FindingState state) {
        return new Act.CloseFinding(finding, state, "Looked at again.");
    }

    @Test
    void aClaimBecomesACertificateByFourPeople() {
        done(VERIFIER, PLAN, SAMPLE, UNMODIFIED);
        done(REVIEWER, AGREED);
        done(DECIDER, GRANTED);

        assertThat(now().phase()).isEqualTo(Phase.CERTIFIED);
        assertThat(now().decisions()).hasSize(6);
    }

    @Test
    void whatIsCertifiedCanBeSuspendedReinstatedAndRevokedForGood() {
        aClaimBecomesACertificateByFourPeople();
        done(DECIDER, new Act.Suspend("Late data."));
        assertThat(objection(DECIDER, new Act.Suspend("Again."))).contains(Objection.NOT_NOW);
        done(DECIDER, new Act.Reinstate("They change nothing."), new Act.Revoke("They do."));

        assertThat(now().phase()).isEqualTo(Phase.REVOKED);
        assertThat(objection(DECIDER, new Act.Reinstate("Please."))).contains(Objection.NOT_NOW);
    }

    @Test
    void nobodyApprovesOwnWorkHoweverTheNameIsSpelt() {
        done(VERIFIER, PLAN, SAMPLE, UNMODIFIED);
        for (String name : List.of(VERIFIER, "  wang   VERIFIER ", "Ｗang Verifier")) {
            assertThat(objection(name, AGREED)).as(name).contains(Objection.OWN_WORK);
        }
        done(REVIEWER, AGREED);
        assertThat(objection(VERIFIER, GRANTED)).contains(Objection.OWN_WORK);
    }

    @Test
    void whoHasReviewedDoesNotVerifyAfterwards() {
        done(VERIFIER, PLAN, SAMPLE, UNMODIFIED);
        done(REVIEWER, new Act.Review(false, "March is not covered."));
        assertThat(now().phase()).isEqualTo(Phase.EXAMINED);
        assertThat(objection(REVIEWER, misstatement("1"))).contains(Objection.OWN_WORK);
    }

    @Test
    void operatorAndBodyAreDifferentPeople() {
        assertThat(objection(OPERATOR, PLAN)).contains(Objection.OPERATOR_AND_BODY);
        done(VERIFIER, PLAN);
        assertThat(objection(VERIFIER, new Act.Withdraw("No."))).contains(Objection.OPERATOR_AND_BODY);
    }

    @ParameterizedTest(name = "{0} t stay uncorrected, opinion {1}: {2}")
    @CsvSource({
        "9999,   MODIFIED,   ",
        "10000,  MODIFIED,   ",
        "10000.1,MODIFIED,   MATERIAL",
        "-10000.1,MODIFIED,  MATERIAL",
        "10000.1,ADVERSE,    ",
        "10000.1,DISCLAIMED, ",
        "1,      UNMODIFIED, NONCONFORMITY_STAYS"
    })
    void theSumOfWhatStaysDecidesWhichOpinionIsPossible(String tonnes, Opinion opinion, Objection expected) {
        done(VERIFIER, PLAN, SAMPLE, misstatement(tonnes), closed(1, FindingState.UNCORRECTED));

        assertThat(objection(VERIFIER, new Act.GiveOpinion(opinion, "So it is.")))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void errorsInBothDirectionsDoNotMakeUpForEachOther() {
        done(VERIFIER, PLAN, SAMPLE, misstatement("8000"), misstatement("-8000"));
        done(VERIFIER, closed(1, FindingState.UNCORRECTED), closed(2, FindingState.UNCORRECTED));

        assertThat(now().ledger().net()).isEqualByComparingTo("0");
        assertThat(now().ledger().gross()).isEqualByComparingTo("16000");
        assertThat(now().ledger().material()).isTrue();
    }

    @Test
    void aMisstatementWithoutSizeCouldBeOfAny() {
        done(VERIFIER, PLAN, SAMPLE, new Act.RaiseFinding(Severity.MISSTATEMENT, "2024-03", "?", Optional.empty()));
        done(VERIFIER, closed(1, FindingState.UNCORRECTED));

        assertThat(objection(VERIFIER, new Act.GiveOpinion(Opinion.MODIFIED, "Hm.")))
                .contains(Objection.MATERIAL);
    }

    @Test
    void anObservationThatStaysStandsAgainstNothing() {
        done(VERIFIER, PLAN, SAMPLE);
        done(VERIFIER, new Act.RaiseFinding(Severity.OBSERVATION, "labels", "Hard to read.", Optional.empty()));
        assertThat(objection(VERIFIER, UNMODIFIED)).contains(Objection.FINDINGS_OPEN);
        done(VERIFIER, closed(1, FindingState.UNCORRECTED), UNMODIFIED);
    }

    @Test
    void aRequestThatWasNeverAnsweredLeavesAReserve() {
        done(VERIFIER, PLAN, SAMPLE);
        done(VERIFIER, new Act.RaiseFinding(Severity.REQUEST, "belt scale", "Its last calibration?", Optional.empty()));
        assertThat(objection(VERIFIER, UNMODIFIED)).contains(Objection.FINDINGS_OPEN);
        done(VERIFIER, closed(1, FindingState.UNCORRECTED));
        assertThat(objection(VERIFIER, UNMODIFIED)).contains(Objection.NONCONFORMITY_STAYS);
        done(VERIFIER, new Act.GiveOpinion(Opinion.MODIFIED, "Without the calibration of the belt scale."));
        assertThat(now().ledger().gross()).as("it is no misstatement").isEqualByComparingTo("0");
    }

    @Test
    void theOperatorCorrectsByALaterVersionWhichIsThenTheOneUnderVerification() {
        done(VERIFIER, PLAN, SAMPLE, misstatement("15000"));
        Optional<BigDecimal> total = Optional.of(new BigDecimal("185000"));
        assertThat(objection(OPERATOR, new Act.AnswerFinding(1, "Corrected.", Optional.of(3), total)))
                .contains(Objection.VERSION_OLDER);
        done(OPERATOR, new Act.AnswerFinding(1, "Corrected.", Optional.of(4), total));
        done(VERIFIER, closed(1, FindingState.CORRECTED), UNMODIFIED);

        assertThat(now().version()).isEqualTo(4);
        assertThat(now().tonnes()).isEqualTo(total);
        assertThat(now().findings().get(0).words()).hasSize(2);
        assertThat(now().findings().get(0).state()).isEqualTo(FindingState.CORRECTED);
    }

    @Test
    void aFindingIsClosedOnceAndAnsweredWhileItIsOpen() {
        done(VERIFIER, PLAN, SAMPLE, misstatement("1"), closed(1, FindingState.WITHDRAWN));
        assertThat(objection(VERIFIER, closed(1, FindingState.CORRECTED))).contains(Objection.FINDING_UNKNOWN);
        assertThat(objection(OPERATOR, new Act.AnswerFinding(1, "x", Optional.empty(), Optional.empty())))
                .contains(Objection.FINDING_UNKNOWN);
        assertThat(objection(VERIFIER, closed(2, FindingState.CORRECTED))).contains(Objection.FINDING_UNKNOWN);
        done(VERIFIER, misstatement("1"));
        assertThat(objection(VERIFIER, closed(2, FindingState.OPEN))).contains(Objection.CLOSING_STATE);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = Opinion.class,
            names = {"ADVERSE", "DISCLAIMED"})
    void onABadOpinionThereIsNoCertificateButARefusal(Opinion opinion) {
        done(VERIFIER, PLAN, SAMPLE, new Act.GiveOpinion(opinion, "No."));
        done(REVIEWER, AGREED);
        assertThat(objection(DECIDER, GRANTED)).contains(Objection.NOT_POSITIVE);
        done(DECIDER, new Act.Decide(false, "Refused."));
        assertThat(now().phase()).isEqualTo(Phase.REFUSED);
    }

    @Test
    void aClaimWithoutTotalLeavesNothingToBePositiveAbout() {
        decisions.clear();
        decisions.add(new Decision(
                1,
                AT,
                OPERATOR,
                new Act.Claim(
                        CLAIM.site(),
                        "2024",
                        3,
                        Optional.empty(),
                        Assurance.LIMITED,
                        BigDecimal.TEN,
                        "Body",
                        Optional.empty())));
        done(VERIFIER, PLAN, SAMPLE);
        assertThat(objection(VERIFIER, UNMODIFIED)).contains(Objection.MATERIAL);
    }

    @Test
    void namesAndReasonsAreNotLeftOut() {
        assertThat(objection(" ", PLAN)).contains(Objection.NAME_MISSING);
        assertThat(objection(VERIFIER, new Act.Plan(" "))).contains(Objection.TEXT_MISSING);
        done(VERIFIER, PLAN);
        assertThat(objection(VERIFIER, new Act.DrawSample(0, "7", "None."))).contains(Objection.SAMPLE_SIZE);
        assertThat(objection(VERIFIER, new Act.DrawSample(2001, "7", "All."))).contains(Objection.SAMPLE_SIZE);
        assertThat(objection(VERIFIER, new Act.DrawSample(60, "a b", "Seed."))).contains(Objection.SAMPLE_SIZE);
    }

    @ParameterizedTest(name = "{0} %")
    @CsvSource({"0", "-5", "100"})
    void aMaterialityThresholdThatIsNoneIsRefused(BigDecimal percent) {
        Act.Claim claim = new Act.Claim(
                CLAIM.site(), "2024", 3, CLAIM.tonnes(), Assurance.LIMITED, percent, "Body", Optional.empty());
        assertThat(Rules.againstClaim(OPERATOR, claim)).contains(Objection.MATERIALITY);
    }
}
