/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.engagement;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What may be done in an engagement, and by whom (ISO 14064-3, clause 6; ISO 14065, clause 9). */
public final class Rules {

    /** Of a sample. */
    public static final int MOST_HOURS = 2000;

    /** No finding is larger: some twenty times what the world emits in a year. */
    public static final BigDecimal MOST_TONNES = BigDecimal.valueOf(1_000_000_000_000L);

    private static final int MOST_DECIMALS = 9;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Set<Role> BODY = EnumSet.of(Role.VERIFIER, Role.REVIEWER, Role.DECIDER);

    private Rules() {}

    /** Why a claim cannot be made; nothing where it can. */
    public static Optional<Objection> againstClaim(String person, Act.Claiming claim) {
        boolean share = claim.materialityPercent().signum() > 0
                && claim.materialityPercent().compareTo(WHOLE) < 0;
        return first(List.of(
                when(person.isBlank(), Objection.NAME_MISSING),
                when(claim.text().isBlank(), Objection.TEXT_MISSING),
                when(!share, Objection.MATERIALITY)));
    }

    /** Why somebody cannot do something now; nothing where it can be done. */
    public static Optional<Objection> against(Engagement engagement, String person, Act act) {
        return first(List.of(
                when(person.isBlank(), Objection.NAME_MISSING),
                when(!act.kind().during().contains(engagement.phase()), Objection.NOT_NOW),
                when(otherSide(engagement, person, act.role()), Objection.OPERATOR_AND_BODY),
                when(ownWork(engagement, person, act.role()), Objection.OWN_WORK),
                when(act.text().isBlank(), Objection.TEXT_MISSING),
                special(engagement, act)));
    }

    private static boolean otherSide(Engagement engagement, String person, Role role) {
        Set<Role> other = role == Role.OPERATOR ? BODY : EnumSet.of(Role.OPERATOR);
        return engagement.people(other).contains(Person.same(person));
    }

    private static boolean ownWork(Engagement engagement, String person, Role role) {
        return switch (role) {
            case OPERATOR -> false;
            case VERIFIER ->
                engagement.people(EnumSet.of(Role.REVIEWER, Role.DECIDER)).contains(Person.same(person));
            case REVIEWER, DECIDER ->
                engagement.people(EnumSet.of(Role.VERIFIER)).contains(Person.same(person));
        };
    }

    private static Optional<Objection> special(Engagement engagement, Act act) {
        if (act instanceof Act.DrawSample sample) {
            return when(
                    sample.hours() < 1
                            || sample.hours() > MOST_HOURS
                            || !sample.seed().matches("[A-Za-z0-9.-]{1,64}"),
                    Objection.SAMPLE_SIZE);
        } else if (act instanceof Act.RaiseFinding raised) {
            return when(raised.tonnes().filter(Rules::isNoSize).isPresent(), Objection.FINDING_SIZE);
        } else if (act instanceof Act.AnswerFinding answer) {
            return first(List.of(
                    when(engagement.open(answer.finding()).isEmpty(), Objection.FINDING_UNKNOWN),
                    when(
                            answer.version()
                                    .filter(version -> version <= engagement.version())
                                    .isPresent(),
                            Objection.VERSION_OLDER)));
        } else if (act instanceof Act.CloseFinding close) {
            return first(List.of(
                    when(engagement.open(close.finding()).isEmpty(), Objection.FINDING_UNKNOWN),
                    when(!close.state().closed(), Objection.CLOSING_STATE)));
        } else if (act instanceof Act.GiveOpinion given) {
            return againstOpinion(engagement, given.opinion());
        } else if (act instanceof Act.Decide decide) {
            return when(
                    decide.granted()
                            && engagement
                                    .opinion()
                                    .filter(given -> given.opinion().positive())
                                    .isEmpty(),
                    Objection.NOT_POSITIVE);
        }
        return Optional.empty();
    }

    private static boolean isNoSize(BigDecimal tonnes) {
        return tonnes.abs().compareTo(MOST_TONNES) > 0
                || tonnes.stripTrailingZeros().scale() > MOST_DECIMALS;
    }

    private static Optional<Objection> againstOpinion(Engagement engagement, Opinion opinion) {
        boolean stays = engagement.findings().stream()
                .anyMatch(finding -> finding.counts() && finding.state() == FindingState.UNCORRECTED);
        return first(List.of(
                when(
                        engagement.findings().stream()
                                .anyMatch(finding -> !finding.state().closed()),
                        Objection.FINDINGS_OPEN),
                when(opinion.positive() && engagement.ledger().material(), Objection.MATERIAL),
                when(opinion == Opinion.UNMODIFIED && stays, Objection.NONCONFORMITY_STAYS)));
    }

    private static Optional<Objection> when(boolean holds, Objection objection) {
        return holds ? Optional.of(objection) : Optional.empty();
    }

    private static Optional<Objection> first(List<Optional<Objection>> objections) {
        return objections.stream().flatMap(Optional::stream).findFirst();
    }
}
