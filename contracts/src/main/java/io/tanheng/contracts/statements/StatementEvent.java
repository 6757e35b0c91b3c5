/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.statements;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.source.LocalText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * One version of a statement: the value of a record in the topic {@code tanheng.statements.v1}.
 *
 * <p>Identity is (site, period, version); a repeated event is the same event. It is whole: whoever has it needs nothing else to
 * show the statement and every derivation in it.
 *
 * @param asOf the day up to which hours were there to look at, in the zone of the site
 * @param totals by purpose
 * @param notCounted what is kept and goes into no figure; left out of the JSON where there is nothing, and of statements made before
 *     there was such a list
 * @param changes against the version before; empty for the first
 * @param causes why this version exists
 * @param contentDigest SHA-256 over all but version, time, changes and causes, lower-case hexadecimal
 */
public record StatementEvent(
        SiteId site,
        LocalText siteName,
        String sector,
        String region,
        ZoneId zone,
        StatementPeriod period,
        int version,
        StatementState state,
        Instant madeAt,
        LocalDate asOf,
        long planVersion,
        List<StatementTotal> totals,
        List<StatementPart> parts,
        List<StackStatement> stacks,
        List<CrossCheck> crossChecks,
        List<StatementDocument> documents,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<NotCounted> notCounted,

        List<StatementChange> changes,
        List<StatementCause> causes,
        String contentDigest) {

    public StatementEvent {
        totals = List.copyOf(totals);
        parts = List.copyOf(parts);
        stacks = List.copyOf(stacks);
        crossChecks = List.copyOf(crossChecks);
        documents = List.copyOf(documents);
        notCounted = List.copyOf(notCounted);
        changes = List.copyOf(changes);
        causes = List.copyOf(causes);
    }

    /** The same said as another version, at another time, for other reasons. */
    public StatementEvent as(
            int otherVersion,
            Instant otherMadeAt,
            LocalDate otherAsOf,
            List<StatementChange> otherChanges,
            List<StatementCause> otherCauses,
            String digest) {
        return with(parts, otherVersion, otherMadeAt, otherAsOf, otherChanges, otherCauses, digest);
    }

    /** The same with other parts; what it says is another thing then, and its digest is still the old one. */
    public StatementEvent withParts(List<StatementPart> other) {
        return with(other, version, madeAt, asOf, changes, causes, contentDigest);
    }

    private StatementEvent with(
            List<StatementPart> otherParts,
            int otherVersion,
            Instant otherMadeAt,
            LocalDate otherAsOf,
            List<StatementChange> otherChanges,
            List<StatementCause> otherCauses,
            String digest) {
        return new StatementEvent(
                site,
                siteName,
                sector,
                region,
                zone,
                period,
                otherVersion,
                state,
                otherMadeAt,
                otherAsOf,
                planVersion,
                totals,
                otherParts,
                stacks,
                crossChecks,
                documents,
                notCounted,
                otherChanges,
                otherCauses,
                digest);
    }
}
