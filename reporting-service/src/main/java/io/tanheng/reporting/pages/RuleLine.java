/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.RawString;
import io.tanheng.reporting.pages.math.MathMl;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.Mark;
import io.tanheng.reporting.query.RuleView;

/** A rule with its formula set and its source in words. */
public record RuleLine(RuleView view, RawString formula, String citation, String span, Mark confidence) {

    static RuleLine of(RuleView view, Page page) {
        return new RuleLine(
                view,
                MathMl.of(view.latex()),
                LawText.cited(view.citation(), page),
                LawText.span(view.validFrom(), view.validTo(), page),
                page.marks().confidence(view.confidence()));
    }
}
