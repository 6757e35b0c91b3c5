/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.certification;

import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementPart;
import io.tanheng.contracts.statements.StatementTotal;
import io.tanheng.evidence.credential.Named;
import io.tanheng.evidence.credential.Performance;
import io.tanheng.reporting.engagement.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The statement of a site. */
record ClaimedStatement(StatementEvent statement) implements Claimed {

    @Override
    public Subject subject() {
        return Subject.of(statement);
    }

    @Override
    public int version() {
        return statement.version();
    }

    @Override
    public String contentDigest() {
        return statement.contentDigest();
    }

    @Override
    public int year() {
        return statement.period().until().getYear();
    }

    /** That of the first purpose, which certificates are about. */
    @Override
    public Optional<BigDecimal> total() {
        return statement.totals().stream().findFirst().flatMap(StatementTotal::value);
    }

    @Override
    public String name() {
        return statement.siteName().en() + " " + statement.siteName().zh();
    }

    @Override
    public Named assessed(String address) {
        return new Named(address + "/activity/" + statement.site().key(), name());
    }

    @Override
    public Named criterion(String address) {
        return statement.parts().stream()
                .flatMap(part -> part.methodology().stream())
                .findFirst()
                .map(methodology -> new Named(
                        address + "/methodologies/" + methodology.id(),
                        methodology.title().en() + " " + methodology.title().zh()))
                .orElseGet(() -> new Named(
                        address + "/methodologies",
                        statement.parts().stream()
                                .map(StatementPart::family)
                                .findFirst()
                                .orElse("-")));
    }

    @Override
    public List<Performance> figures() {
        return statement.totals().stream()
                .flatMap(total -> total.value().stream().map(value -> figure(total, value)))
                .toList();
    }

    private static Performance figure(StatementTotal total, BigDecimal value) {
        return Figures.of(
                total.purpose(),
                "Greenhouse gas emissions of the installation, " + total.gas() + ", " + total.purpose(),
                value);
    }
}
