/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.query.Overview;
import java.util.List;
import java.util.Optional;

/**
 * The first screen.
 *
 * @param arriving says that earlier hours are still coming in; empty where none are
 */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OverviewPage(
        Page page,
        Overview overview,
        Headline headline,
        Optional<String> arriving,
        List<SourceLine> lines,
        List<Task> tasks,
        List<StatementsPage.Row> statements,
        List<Last24.Row> last24)
        implements TemplateInstance {}
