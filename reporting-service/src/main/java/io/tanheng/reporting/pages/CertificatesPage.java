/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.reporting.domain.Certificate;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.Mark;
import java.util.List;

/** The certificates granted here. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CertificatesPage(Page page, List<Row> rows) implements TemplateInstance {

    /** A certificate. */
    public record Row(String href, String id, String claim, Mark stands, String from, String until) {}

    static CertificatesPage of(Page page, List<Certificate> certificates) {
        return new CertificatesPage(
                page,
                certificates.stream()
                        .map(one -> new Row(
                                "/certificates/" + one.id(),
                                one.id(),
                                page.words()
                                        .engagement()
                                        .of(one.subject().key(), one.subject().period()),
                                Stands.of(one, page.clock().now(), page.words().engagement()),
                                page.show()
                                        .date(one.issuedAt()
                                                .atZone(page.clock().zone())
                                                .toLocalDate()),
                                page.show()
                                        .date(one.validUntil()
                                                .atZone(page.clock().zone())
                                                .toLocalDate())))
                        .toList());
    }
}
