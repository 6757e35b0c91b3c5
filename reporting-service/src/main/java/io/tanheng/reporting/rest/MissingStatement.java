/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.contracts.plan.SiteId;
import io.tanheng.reporting.query.Queries;
import io.tanheng.reporting.query.StatementFilter;
import io.tanheng.reporting.query.StatementSummary;
import io.tanheng.reporting.query.StatementView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what there is instead of the statement, line or figure asked for. */
final class MissingStatement {

    private final Queries queries;

    MissingStatement(Queries queries) {
        this.queries = queries;
    }

    ApiProblem statement(SiteId site, String period, Optional<String> version) {
        List<StatementSummary> ofSite = queries.statements()
                .list(new StatementFilter(
                        Optional.of(site.organisation()),
                        Optional.of(site.site()),
                        Optional.empty(),
                        Optional.empty()));
        if (ofSite.isEmpty()) {
            return new ApiProblem(ProblemCode.SITE_WITHOUT_STATEMENTS, site.key(), sites());
        }
        Optional<StatementSummary> there =
                ofSite.stream().filter(one -> one.period().equals(period)).findFirst();
        if (version.isPresent() && there.isPresent()) {
            return new ApiProblem(
                    ProblemCode.STATEMENT_VERSION_UNKNOWN,
                    period,
                    site.key(),
                    version.get(),
                    Integer.toString(there.get().version()));
        }
        return new ApiProblem(
                ProblemCode.STATEMENT_UNKNOWN,
                period,
                site.key(),
                joined(ofSite.stream().map(StatementSummary::period)));
    }

    ApiProblem line(SiteId site, String period, Optional<String> version, String asked) {
        return part(site, period, version, asked, unit(site, period, version, true));
    }

    ApiProblem figure(SiteId site, String period, Optional<String> version, String asked) {
        return part(site, period, version, asked, unit(site, period, version, false));
    }

    private ApiProblem part(
            SiteId site, String period, Optional<String> version, String asked, Optional<String> known) {
        return known.map(names -> new ApiProblem(ProblemCode.STATEMENT_PART_UNKNOWN, period, site.key(), asked, names))
                .orElseGet(() -> statement(site, period, version));
    }

    private Optional<String> unit(SiteId site, String period, Optional<String> version, boolean lines) {
        return queries.statements()
                .statement(site, period, Read.version(version))
                .map(view -> joined(names(view, lines)));
    }

    private static Stream<String> names(StatementView view, boolean lines) {
        return view.units().stream()
                .flatMap(unit -> (lines
                                ? unit.lines().stream().map(line -> line.code())
                                : unit.figures().stream().map(figure -> figure.code()))
                        .map(code -> unit.unit() + "/" + code));
    }

    private String sites() {
        return joined(queries.statements().list(StatementFilter.ALL).stream()
                .map(one -> one.site().key())
                .distinct());
    }

    private static String joined(Stream<String> names) {
        String joined = names.collect(Collectors.joining(", "));
        return joined.isEmpty() ? "—" : joined;
    }
}
