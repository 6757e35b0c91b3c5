/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.print;

import io.tanheng.contracts.statements.StackHours;
import io.tanheng.reporting.pages.words.SignedShareText;
import io.tanheng.reporting.pages.words.StatementText;
import io.tanheng.reporting.pages.words.Wording;
import io.tanheng.reporting.query.CrossCheckView;
import io.tanheng.reporting.query.StackView;

/** Stacks and cross-checks of a statement in its report. */
final class ReportMeasured {

    private final Wording wording;
    private final StatementText text;

    ReportMeasured(Wording wording) {
        this.wording = wording;
        this.text = new StatementText(wording);
    }

    ReportTables.Stack stack(StackView stack) {
        return new ReportTables.Stack(
                wording.say().text(stack.name()),
                stack.source().source(),
                stack.methodId().orElse(""),
                new ReportTables.MeasuredRow(
                        wording.words().report().total(),
                        Shown.of(stack.tonnes(), wording),
                        hours(stack.hours()),
                        text.gaps(stack.hours())),
                stack.months().stream().map(this::month).toList(),
                stack.signed().map(new SignedShareText(wording)::of).orElse(""));
    }

    private ReportTables.MeasuredRow month(StackView.Month month) {
        return new ReportTables.MeasuredRow(
                wording.show().month(month.month()),
                Shown.of(month.tonnes(), wording),
                hours(month.hours()),
                text.gaps(month.hours()));
    }

    ReportTables.Check check(CrossCheckView check) {
        return new ReportTables.Check(
                wording.say().text(check.name()),
                new ReportTables.CheckRow(
                        wording.words().report().total(),
                        Shown.of(check.measured(), wording),
                        Shown.of(check.calculated(), wording),
                        Shown.signed(check.difference(), wording),
                        text.difference(check.differencePercent()).orElse(""),
                        hours(check.hours())),
                check.months().stream().map(this::month).toList(),
                check.explanation().stream().map(wording.say()::text).toList());
    }

    private ReportTables.CheckRow month(CrossCheckView.Month month) {
        return new ReportTables.CheckRow(
                wording.show().month(month.month()),
                Shown.of(month.measured(), wording),
                Shown.of(month.calculated(), wording),
                Shown.signed(month.difference(), wording),
                text.difference(month.differencePercent()).orElse(""),
                hours(month.hours()));
    }

    private String hours(StackHours hours) {
        return wording.show().number(hours.covered()) + " / " + wording.show().number(hours.asked());
    }
}
