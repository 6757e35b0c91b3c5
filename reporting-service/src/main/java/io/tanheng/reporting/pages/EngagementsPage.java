/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.Mark;
import java.util.List;
import java.util.Optional;

/** Who verifies what, and a form that asks for a verification. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EngagementsPage(
        Page page, List<Row> rows, List<Claimable> statements, Optional<String> refused, ClaimForm form, boolean noBody)
        implements TemplateInstance {

    /** An engagement. */
    public record Row(
            String href,
            long number,
            String claim,
            Mark state,
            String body,
            String assurance,
            String findings,
            Optional<Link> certificate) {}

    /** A statement that can be claimed. */
    public record Claimable(String value, String words) {}
}
