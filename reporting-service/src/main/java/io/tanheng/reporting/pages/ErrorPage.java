/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.reporting.pages.visit.Page;
import java.util.Optional;

/** A page that could not be shown, and where to go instead. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ErrorPage(Page page, int status, String title, String text, Optional<String> detail)
        implements TemplateInstance {}
