/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.contracts.source.LocalText;
import io.tanheng.reporting.score.Criterion;
import io.tanheng.reporting.score.Finding;
import io.tanheng.reporting.score.Measure;
import io.tanheng.reporting.score.Scheme;
import io.tanheng.reporting.score.ScoreSheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a statement scores by a scheme.
 *
 * @param scheme its id
 * @param sha256 digest of its file
 * @param version of the statement that was scored
 * @param meaning what the total means
 * @param total of a hundred; absent while a criterion is not judged
 * @param least the total if all that is not judged gave nothing
 * @param most the total if all that is not judged gave all
 * @param band name of the band the total lies in, or both ends
 */
public record ScoreView(
        String scheme,
        LocalText title,
        LocalText source,
        LocalDate validFrom,
        String sha256,
        int version,
        LocalText meaning,
        Optional<BigDecimal> total,
        BigDecimal least,
        BigDecimal most,
        Optional<LocalText> band,
        List<Row> criteria) {

    /**
     * One criterion.
     *
     * @param percent what was measured, with all its digits; absent where it is not judged
     * @param points of a hundred; absent where it is not judged
     * @param notJudged code of the reason, in place of a value
     * @param grounds the figures of the statement it was taken from
     */
    public record Row(
            String id,
            LocalText title,
            Measure measure,
            BigDecimal weight,
            Optional<BigDecimal> percent,
            Optional<BigDecimal> points,
            Optional<Finding.Reason> notJudged,
            Optional<LocalText> reason,
            List<Ground> grounds) {}

    /** A figure of the statement. */
    public record Ground(LocalText name, BigDecimal value, String unit) {}

    static ScoreView of(ScoreSheet sheet) {
        Scheme scheme = sheet.scheme();
        return new ScoreView(
                scheme.id(),
                scheme.title(),
                scheme.source(),
                scheme.validFrom(),
                scheme.sha256(),
                sheet.version(),
                scheme.total(),
                sheet.total(),
                sheet.least(),
                sheet.most(),
                sheet.band().map(Scheme.Band::name),
                sheet.rows().stream().map(ScoreView::row).toList());
    }

    private static Row row(ScoreSheet.Row row) {
        Criterion criterion = row.criterion();
        Optional<Finding.Judged> judged = row.judged();
        Optional<Finding.NotJudged> open = row.notJudged();
        return new Row(
                criterion.id(),
                criterion.title(),
                criterion.measure(),
                criterion.weight(),
                judged.map(Finding.Judged::percent),
                row.points(),
                open.map(Finding.NotJudged::reason),
                open.map(Finding.NotJudged::sentence),
                judged.map(Finding.Judged::grounds).orElse(List.of()).stream()
                        .map(ground -> new Ground(ground.name(), ground.value(), ground.unit()))
                        .toList());
    }
}
