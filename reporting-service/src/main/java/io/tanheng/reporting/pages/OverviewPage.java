/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.query.Overview;
import java.util.List;

/** The first screen. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OverviewPage(
        Page page,
        Overview overview,
        Headline headline,
        List<SourceLine> lines,
        List<Task> tasks,
        List<StatementsPage.Row> statements,
        List<Last24.Row> last24)
        implements TemplateInstance {}
