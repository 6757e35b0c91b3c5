/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.engagement;

import java.util.EnumSet;
import java.util.Set;

/** The kinds of acts: who does each, when it can be done, and where the engagement is afterwards. */
public enum ActKind {
    CLAIM,
    PLAN,
    DRAW_SAMPLE,
    RAISE_FINDING,
    ANSWER_FINDING,
    CLOSE_FINDING,
    GIVE_OPINION,
    REVIEW,
    DECIDE,
    SUSPEND,
    REINSTATE,
    REVOKE,
    WITHDRAW;

    /** As whom it is done. */
    public Role role() {
        return switch (this) {
            case CLAIM, ANSWER_FINDING, WITHDRAW -> Role.OPERATOR;
            case PLAN, DRAW_SAMPLE, RAISE_FINDING, CLOSE_FINDING, GIVE_OPINION -> Role.VERIFIER;
            case REVIEW -> Role.REVIEWER;
            case DECIDE, SUSPEND, REINSTATE, REVOKE -> Role.DECIDER;
        };
    }

    /** Where the engagement is when it can be done; a claim only begins one. */
    Set<Phase> during() {
        return switch (this) {
            case CLAIM -> EnumSet.noneOf(Phase.class);
            case PLAN -> EnumSet.of(Phase.CLAIMED);
            case DRAW_SAMPLE -> EnumSet.of(Phase.PLANNED, Phase.EXAMINED);
            case RAISE_FINDING, ANSWER_FINDING, CLOSE_FINDING, GIVE_OPINION -> EnumSet.of(Phase.EXAMINED);
            case REVIEW -> EnumSet.of(Phase.OPINED);
            case DECIDE -> EnumSet.of(Phase.REVIEWED);
            case SUSPEND -> EnumSet.of(Phase.CERTIFIED);
            case REINSTATE -> EnumSet.of(Phase.SUSPENDED);
            case REVOKE -> EnumSet.of(Phase.CERTIFIED, Phase.SUSPENDED);
            case WITHDRAW -> EnumSet.range(Phase.CLAIMED, Phase.REVIEWED);
        };
    }

    /**
     * Where the engagement is afterwards.
     *
     * @param yes what was answered, where the act is an answer
     */
    Phase after(Phase before, boolean yes) {
        return switch (this) {
            case CLAIM, RAISE_FINDING, ANSWER_FINDING, CLOSE_FINDING -> before;
            case PLAN -> Phase.PLANNED;
            case DRAW_SAMPLE -> Phase.EXAMINED;
            case GIVE_OPINION -> Phase.OPINED;
            case REVIEW -> yes ? Phase.REVIEWED : Phase.EXAMINED;
            case DECIDE -> yes ? Phase.CERTIFIED : Phase.REFUSED;
            case SUSPEND -> Phase.SUSPENDED;
            case REINSTATE -> Phase.CERTIFIED;
            case REVOKE -> Phase.REVOKED;
            case WITHDRAW -> Phase.WITHDRAWN;
        };
    }
}
