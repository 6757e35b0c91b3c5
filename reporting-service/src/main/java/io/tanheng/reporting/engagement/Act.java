/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.engagement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import io.tanheng.contracts.plan.SiteId;
import java.math.BigDecimal;
import java.util.Optional;

/** What somebody does in an engagement. As JSON, {@code kind} says which it is. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Act.Claim.class, name = "claim"),
    @JsonSubTypes.Type(value = Act.ClaimInventory.class, name = "claim-inventory"),
    @JsonSubTypes.Type(value = Act.Plan.class, name = "plan"),
    @JsonSubTypes.Type(value = Act.DrawSample.class, name = "draw-sample"),
    @JsonSubTypes.Type(value = Act.RaiseFinding.class, name = "raise-finding"),
    @JsonSubTypes.Type(value = Act.AnswerFinding.class, name = "answer-finding"),
    @JsonSubTypes.Type(value = Act.CloseFinding.class, name = "close-finding"),
    @JsonSubTypes.Type(value = Act.GiveOpinion.class, name = "give-opinion"),
    @JsonSubTypes.Type(value = Act.Review.class, name = "review"),
    @JsonSubTypes.Type(value = Act.Decide.class, name = "decide"),
    @JsonSubTypes.Type(value = Act.Suspend.class, name = "suspend"),
    @JsonSubTypes.Type(value = Act.Reinstate.class, name = "reinstate"),
    @JsonSubTypes.Type(value = Act.Revoke.class, name = "revoke"),
    @JsonSubTypes.Type(value = Act.Withdraw.class, name = "withdraw")
})
public sealed interface Act {

    /** Which of them it is. */
    ActKind kind();

    /** As whom it is done. */
    @JsonIgnore
    default Role role() {
        return kind().role();
    }

    /** Where the engagement is afterwards. */
    default Phase after(Phase before) {
        return kind().after(before, true);
    }

    /** What is said with it, which others read. */
    String text();

    /** The operator claims something, and asks a body to verify it. */
    sealed interface Claiming extends Act {

        /** What it is about. */
        @JsonIgnore
        Subject subject();

        /** Which version of it. */
        int version();

        /** Its total; absent where it has none. */
        Optional<BigDecimal> tonnes();

        Assurance assurance();

        /** Of the total: misstatements up to it leave the claim right in all that matters. */
        BigDecimal materialityPercent();

        /** The certificate this claim is to replace. */
        Optional<String> corrects();

        /** The same with what is known here and not taken from whoever asks. */
        Claiming completed(Optional<BigDecimal> total, String body);

        @Override
        default ActKind kind() {
            return ActKind.CLAIM;
        }
    }

    /**
     * The operator claims what the inventory of an organisation says.
     *
     * @param version of the inventory
     * @param tonnes its total; filled in here, whatever was sent
     * @param text the name of the certification body; filled in here, whatever was sent
     */
    record ClaimInventory(
            String organisation,
            String period,
            int version,
            Optional<BigDecimal> tonnes,
            Assurance assurance,
            BigDecimal materialityPercent,
            @JsonSetter(nulls = Nulls.AS_EMPTY) String text,
            Optional<String> corrects)
            implements Claiming {

        @Override
        public Subject subject() {
            return new Subject.OrganisationInventory(organisation, period);
        }

        @Override
        public ClaimInventory completed(Optional<BigDecimal> total, String body) {
            return new ClaimInventory(
                    organisation, period, version, total, assurance, materialityPercent, body, corrects);
        }
    }

    /**
     * The operator claims what a statement says.
     *
     * @param version of the statement that is claimed
     * @param tonnes its total; filled in here, whatever was sent
     * @param materialityPercent of the total: misstatements up to it leave the claim right in all that matters
     * @param text the name of the certification body; filled in here, whatever was sent
     * @param corrects the certificate this claim is to replace
     */
    record Claim(
            SiteId site,
            String period,
            int version,
            Optional<BigDecimal> tonnes,
            Assurance assurance,
            BigDecimal materialityPercent,
            @JsonSetter(nulls = Nulls.AS_EMPTY) String text,
            Optional<String> corrects)
            implements Claiming {

        @Override
        public Subject subject() {
            return new Subject.SiteStatement(site, period);
        }

        @Override
        public Claim completed(Optional<BigDecimal> total, String body) {
            return new Claim(site, period, version, total, assurance, materialityPercent, body, corrects);
        }
    }

    /** The verifier says where the risks are (ISO 14064-3, 6.1.2 and 6.1.3) and takes the engagement on. */
    record Plan(String text) implements Act {

        @Override
        public ActKind kind() {
            return ActKind.PLAN;
        }
    }

    /**
     * The verifier draws a sample that anybody can draw again.
     *
     * @param hours how many
     * @param seed which; the same seed gives the same hours
     * @param text why so many and how they are looked at
     */
    record DrawSample(int hours, String seed, String text) implements Act {

        @Override
        public ActKind kind() {
            return ActKind.DRAW_SAMPLE;
        }
    }

    /**
     * The verifier has found something.
     *
     * @param place which hour, record or line
     * @param tonnes by how much the total is wrong, signed; absent where it is not known
     */
    record RaiseFinding(Severity severity, String place, String text, Optional<BigDecimal> tonnes) implements Act {

        @Override
        public ActKind kind() {
            return ActKind.RAISE_FINDING;
        }
    }

    /**
     * The operator answers a finding.
     *
     * @param version the version of the statement that has the correction; absent where nothing was corrected
     * @param tonnes the total of that version; filled in here, whatever was sent
     */
    record AnswerFinding(int finding, String text, Optional<Integer> version, Optional<BigDecimal> tonnes)
            implements Act {

        @Override
        public ActKind kind() {
            return ActKind.ANSWER_FINDING;
        }
    }

    /** The verifier closes a finding. */
    record CloseFinding(int finding, FindingState state, String text) implements Act {

        @Override
        public ActKind kind() {
            return ActKind.CLOSE_FINDING;
        }
    }

    /** The verifier says what has come of it. */
    record GiveOpinion(Opinion opinion, String text) implements Act {

        @Override
        public ActKind kind() {
            return ActKind.GIVE_OPINION;
        }
    }

    /** A second person of the body agrees to the opinion, or sends it back. */
    record Review(boolean agreed, String text) implements Act {

        @Override
        public ActKind kind() {
            return ActKind.REVIEW;
        }

        @Override
        public Phase after(Phase before) {
            return kind().after(before, agreed);
        }
    }

    /** The body grants the certificate or refuses it. */
    record Decide(boolean granted, String text) implements Act {

        @Override
        public ActKind kind() {
            return ActKind.DECIDE;
        }

        @Override
        public Phase after(Phase before) {
            return kind().after(before, granted);
        }
    }

    /** The certificate does not hold for the time being. */
    record Suspend(String text) implements Act {

        @Override
        public ActKind kind() {
            return ActKind.SUSPEND;
        }
    }

    /** The certificate holds again. */
    record Reinstate(String text) implements Act {

        @Override
        public ActKind kind() {
            return ActKind.REINSTATE;
        }
    }

    /** The certificate does not hold any more, for good. */
    record Revoke(String text) implements Act {

        @Override
        public ActKind kind() {
            return ActKind.REVOKE;
        }
    }

    /** The operator takes the claim back. */
    record Withdraw(String text) implements Act {

        @Override
        public ActKind kind() {
            return ActKind.WITHDRAW;
        }
    }
}
