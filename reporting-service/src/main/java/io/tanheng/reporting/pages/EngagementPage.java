/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.reporting.engagement.Engagement;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.Mark;
import java.util.List;
import java.util.Optional;

/** From a claim to a certificate on one screen. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EngagementPage(
        Page page,
        Engagement engagement,
        String title,
        String claim,
        String statementWords,
        String statementHref,
        String versionWords,
        Mark state,
        String total,
        String assurance,
        List<PathStep> steps,
        List<DecisionForm> forms,
        Optional<String> refused,
        List<FindingRow> findings,
        LedgerCard ledger,
        String sample,
        List<Link> packages,
        List<DecisionRow> decisions,
        Optional<Link> certificate,
        List<ScoreCard> scores)
        implements TemplateInstance {

    /** A finding with what was said. */
    public record FindingRow(
            int number, Mark state, String severity, String place, String text, String tonnes, List<Said> words) {}

    /** What somebody said about it. */
    public record Said(String who, String when, String text) {}

    /** The sum of what stays, beside what would matter. */
    public record LedgerCard(
            boolean any, String text, String net, String unknown, String open, Mark mark, RawString bar) {}

    /** A decision in the log. */
    public record DecisionRow(int number, String when, String who, String role, String what, String text) {}
}
