/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementMethodology;
import io.tanheng.contracts.statements.StatementPart;
import io.tanheng.methodology.sector.Methodologies;
import java.util.List;
import java.util.Optional;

/**
 * Whether a statement says what the version before said, but by a later revision of the same edition. It is then no new version: the one
 * there names the text it was computed by, and that text still computes it.
 */
final class RevisedOnly {

    private final Methodologies methodologies;

    RevisedOnly(Methodologies methodologies) {
        this.methodologies = methodologies;
    }

    boolean is(StatementContent content, StatementEvent before) {
        List<StatementPart> parts = content.bare().parts().stream()
                .map(part -> asBefore(part, before))
                .toList();
        return !parts.equals(content.bare().parts())
                && content.withParts(parts).digest().equals(before.contentDigest());
    }

    private StatementPart asBefore(StatementPart part, StatementEvent before) {
        Optional<StatementMethodology> known = before.parts().stream()
                .filter(other -> other.unit().equals(part.unit()))
                .flatMap(other -> other.methodology().stream())
                .findFirst();
        return part.methodology()
                .flatMap(now -> known.filter(was -> earlier(was, now)).map(was -> by(part, now, was.sha256())))
                .orElse(part);
    }

    private boolean earlier(StatementMethodology was, StatementMethodology now) {
        return was.id().equals(now.id())
                && methodologies.revisions(was.id()).stream()
                        .anyMatch(revision -> revision.edition().sha256().equals(was.sha256()));
    }

    private static StatementPart by(StatementPart part, StatementMethodology edition, String sha256) {
        return new StatementPart(
                part.unit(),
                part.name(),
                part.family(),
                part.purpose(),
                part.basis(),
                Optional.of(new StatementMethodology(
                        edition.id(),
                        edition.title(),
                        edition.confidence(),
                        edition.openQuestion(),
                        sha256,
                        edition.pack())),
                part.lines(),
                part.notReported(),
                part.figures(),
                part.shares(),
                part.doubts(),
                part.problems());
    }
}
