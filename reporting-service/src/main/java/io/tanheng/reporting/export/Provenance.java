/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.export;

import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.methodology.measurement.StackMethod;
import io.tanheng.reporting.export.Fact.FactName;
import io.tanheng.reporting.query.HourView;
import io.tanheng.reporting.query.StatementSummary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a file says of itself: what it is, of whom, for when, by which method, made when and by what.
 *
 * @param address where the same can be read again
 * @param software name and version of this service
 */
public record Provenance(Labels labels, Instant madeAt, String address, String software) {

    String fileName(SourceId id) {
        return id.key().replace('/', '-');
    }

    List<Fact> plain(Sheet sheet) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(FactName.WHAT, labels.sheet(sheet)));
        return finished(facts);
    }

    /** With how many rows of how many are in the file. */
    List<Fact> counted(Sheet sheet, long here, long total) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(FactName.WHAT, labels.sheet(sheet)));
        facts.add(new Fact(FactName.ROWS, here + " / " + total));
        return finished(facts);
    }

    List<Fact> of(Sheet sheet, SourceRegistration registration) {
        return finished(source(sheet, registration, Optional.of(registration.version())));
    }

    List<Fact> of(Sheet sheet, SourceRegistration registration, String period) {
        List<Fact> facts = source(sheet, registration, Optional.of(registration.version()));
        facts.add(new Fact(FactName.PERIOD, period));
        return finished(facts);
    }

    List<Fact> of(HourView hour) {
        List<Fact> facts = source(Sheet.FIGURES, hour.registration(), Optional.of(hour.registrationVersion()));
        facts.add(new Fact(
                FactName.PERIOD, hour.row().hour() + "/" + hour.row().hour().plusSeconds(3600)));
        facts.add(new Fact(FactName.VERSION, Integer.toString(hour.shown().version())));
        facts.add(new Fact(FactName.BLOCK_DIGEST, hour.shown().blockDigest()));
        return finished(facts);
    }

    List<Fact> of(Sheet sheet, StatementSummary statement) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(FactName.WHAT, labels.sheet(sheet)));
        facts.add(new Fact(FactName.SITE, statement.site().key() + " — " + labels.text(statement.siteName())));
        facts.add(new Fact(FactName.PERIOD, statement.from() + "/" + statement.until()));
        facts.add(new Fact(FactName.ZONE, statement.zone().getId()));
        facts.add(new Fact(FactName.STATE, labels.statements().state(statement.state())));
        facts.add(new Fact(FactName.STATEMENT_VERSION, Integer.toString(statement.version())));
        facts.add(new Fact(FactName.PLAN_VERSION, Long.toString(statement.planVersion())));
        facts.add(new Fact(FactName.CONTENT_DIGEST, statement.contentDigest()));
        return finished(facts);
    }

    private List<Fact> source(Sheet sheet, SourceRegistration registration, Optional<Long> version) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(FactName.WHAT, labels.sheet(sheet)));
        facts.add(new Fact(FactName.SOURCE, registration.id().key() + " — " + labels.text(registration.name())));
        facts.add(new Fact(FactName.ZONE, registration.zone().getId()));
        registration.methodId().ifPresent(id -> facts.add(new Fact(FactName.METHOD, method(id))));
        version.ifPresent(number -> facts.add(new Fact(FactName.REGISTRATION_VERSION, Long.toString(number))));
        return facts;
    }

    private String method(String id) {
        return StackMethod.ofId(id)
                .map(method -> id + " — "
                        + labels.text(new LocalText(
                                method.title().en(), method.title().zh())))
                .orElse(id);
    }

    private List<Fact> finished(List<Fact> facts) {
        facts.add(new Fact(FactName.MADE_AT, madeAt.toString()));
        facts.add(new Fact(FactName.MADE_BY, software));
        facts.add(new Fact(FactName.ADDRESS, address));
        facts.add(new Fact(FactName.DIGITS, labels.sentence(FactName.DIGITS)));
        facts.add(new Fact(FactName.GAPS, labels.sentence(FactName.GAPS)));
        return List.copyOf(facts);
    }
}
