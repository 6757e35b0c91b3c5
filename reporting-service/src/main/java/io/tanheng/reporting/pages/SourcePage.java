/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.Mark;
import io.tanheng.reporting.query.MonthView;
import io.tanheng.reporting.query.SourceView;
import java.util.List;
import java.util.Optional;

/** One source: what it is, what it sends, what it has emitted. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SourcePage(
        Page page,
        SourceView source,
        Mark state,
        String offset,
        List<ProblemLine> problems,
        String minutesOfHour,
        List<TotalLine> totals,
        List<ChannelLine> channels,
        List<YearView.Month> year,
        List<Mark> legend,
        String monthName,
        Optional<String> earlier,
        Optional<String> later,
        String monthApi,
        Optional<MonthView> month,
        RawString carpet,
        List<DayLine> days,
        String sector,
        String format,
        List<ConstantLine> constants)
        implements TemplateInstance {}
