/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.rest;

import io.tanheng.accounting.domain.activity.PeriodText;
import io.tanheng.accounting.domain.activity.ProblemCode;
import io.tanheng.accounting.domain.activity.SubmissionProblem;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.methodology.activity.Period;
import io.tanheng.methodology.outcome.Sentence;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what stands in an address. */
final class Asked {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private Asked() {}

    static SiteId site(String organisation, String site) {
        if (!SourceId.isName(organisation) || !SourceId.isName(site)) {
            throw Refusal.of(SubmissionProblem.overall(
                    ProblemCode.NAME_NOT_ALLOWED,
                    "site",
                    organisation + "/" + site,
                    "a-z 0-9 -",
                    new Sentence(
                            "Organisation and site are 1 to 63 lower-case letters, digits or hyphens, the first no hyphen."
                                    + " Correct the address.",
                            "组织与场站名称应为 1 至 63 个小写字母、数字或连字符，且不以连字符开头。请更正地址。")));
        }
        return new SiteId(organisation, site);
    }

    /** From the beginning of one period to the end of another; open where one is not given. */
    static Period period(Optional<String> from, Optional<String> until) {
        LocalDate first = from.map(text -> months("from", text).from()).orElse(FIRST);
        LocalDate last = until.map(text -> months("until", text).until()).orElse(LAST);
        if (last.isBefore(first)) {
            throw notAPeriod("until", until.orElse(""));
        }
        return new Period(first, last);
    }

    private static Period months(String field, String text) {
        return PeriodText.read(text).orElseThrow(() -> notAPeriod(field, text));
    }

    private static RuntimeException notAPeriod(String field, String text) {
        return Refusal.of(SubmissionProblem.overall(
                ProblemCode.NOT_A_PERIOD,
                field,
                text,
                PeriodText.FORMS,
                Sentence.of(
                        "{0} is '{1}': write a month such as 2026-03 or a year, 'until' not before 'from'.",
                        "{0} 为“{1}”：请填写 2026-03 这样的月份或年份，且 until 不早于 from。", field, text)));
    }

    /** A text, or nothing said. */
    static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
