/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.reporting.pages.visit.Page;
import java.util.List;

/** All rules of the methodologies. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RulesPage(Page page, List<RuleLine> rows) implements TemplateInstance {}
