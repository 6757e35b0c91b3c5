/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.query.MethodExample;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** The example year with its numbers as they are shown. */
public record MethodExampleCard(String about, List<Row> lines, List<Row> figures, String shares) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int DECIMALS = 3;
    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_UP);

    /** A line or figure; {@code exact} keeps all digits. */
    public record Row(String href, String name, String exact, String shown, String unit, String gap) {}

    static MethodExampleCard of(MethodExample example, Page page) {
        return new MethodExampleCard(
                page.words()
                        .method()
                        .exampleNote(
                                example.site(),
                                page.show().date(example.from()),
                                page.show().date(example.until()),
                                page.show().number(example.records())),
                rows(example.lines(), "#line-", page),
                rows(example.figures(), "#figure-", page),
                example.shares().stream()
                        .map(share -> page.say().text(share.name()) + " "
                                + page.show().number(share.percent()) + " %")
                        .collect(Collectors.joining(page.show().comma())));
    }

    private static List<Row> rows(List<MethodExample.Value> values, String place, Page page) {
        return values.stream()
                .map(value -> new Row(
                        place + value.code(),
                        page.say().text(value.name()),
                        value.amount().map(BigDecimal::toPlainString).orElse(""),
                        value.amount()
                                .map(amount -> page.show().number(shown(amount)))
                                .orElse(""),
                        page.show().unit(value.unit()),
                        value.gap().map(page.say()::text).orElse("")))
                .toList();
    }

    /** Three decimals of large numbers, six digits of small ones, and never more than there are. */
    private static BigDecimal shown(BigDecimal exact) {
        if (exact.scale() <= DECIMALS) {
            return exact;
        }
        return exact.abs().compareTo(THOUSAND) >= 0
                ? exact.setScale(DECIMALS, RoundingMode.HALF_UP)
                : exact.round(SIX_DIGITS);
    }
}
