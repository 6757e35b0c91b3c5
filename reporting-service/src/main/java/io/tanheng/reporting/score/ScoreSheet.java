/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.score;

import io.tanheng.contracts.statements.StatementEvent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a statement scores by a scheme. What cannot be judged is not zero: there is no total then, and the two ends between which it lies
 * are said instead.
 *
 * @param total of a hundred; absent while a criterion is not judged
 * @param least the total if all that is not judged gave nothing
 * @param most the total if all that is not judged gave all
 * @param band of the total; also where both ends lie in it
 */
public record ScoreSheet(
        Scheme scheme,
        int version,
        List<Row> rows,
        Optional<BigDecimal> total,
        BigDecimal least,
        BigDecimal most,
        Optional<Scheme.Band> band) {

    /**
     * One criterion.
     *
     * @param points of a hundred; absent where it is not judged
     */
    public record Row(Criterion criterion, Finding finding, Optional<BigDecimal> points) {

        public Optional<Finding.Judged> judged() {
            return finding instanceof Finding.Judged judged ? Optional.of(judged) : Optional.empty();
        }

        public Optional<Finding.NotJudged> notJudged() {
            return finding instanceof Finding.NotJudged open ? Optional.of(open) : Optional.empty();
        }

        BigDecimal weighted(BigDecimal given) {
            return given.multiply(criterion.weight()).movePointLeft(2);
        }
    }

    public ScoreSheet {
        rows = List.copyOf(rows);
    }

    /**
     * Scores a statement.
     *
     * @param before the statement of the same period a year before
     */
    public static ScoreSheet of(Scheme scheme, StatementEvent statement, Optional<StatementEvent> before) {
        Measures measures = new Measures(statement, before);
        List<Row> rows = scheme.criteria().stream()
                .map(criterion -> row(criterion, measures.of(criterion)))
                .toList();
        BigDecimal least = sum(rows, BigDecimal.ZERO);
        BigDecimal most = sum(rows, Scheme.MOST);
        boolean whole = rows.stream().allMatch(row -> row.points().isPresent());
        Optional<Scheme.Band> low = band(scheme, least);
        return new ScoreSheet(
                scheme,
                statement.version(),
                rows,
                whole ? Optional.of(least) : Optional.empty(),
                least,
                most,
                low.equals(band(scheme, most)) ? low : Optional.empty());
    }

    private static Row row(Criterion criterion, Finding finding) {
        return new Row(
                criterion,
                finding,
                finding instanceof Finding.Judged judged
                        ? Optional.of(criterion.points(judged.percent()))
                        : Optional.empty());
    }

    private static BigDecimal sum(List<Row> rows, BigDecimal missing) {
        return rows.stream()
                .map(row -> row.weighted(row.points().orElse(missing)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<Scheme.Band> band(Scheme scheme, BigDecimal total) {
        return scheme.bands().stream()
                .filter(band -> total.compareTo(band.atLeast()) >= 0)
                .findFirst();
    }
}
