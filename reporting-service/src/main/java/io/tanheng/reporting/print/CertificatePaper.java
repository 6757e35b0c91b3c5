/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.print;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * A certificate, for printing: what was signed, and how it is checked. Whether it still stands is not for paper to say.
 *
 * @param facts what is said of it
 * @param standing where it is told whether it still stands
 * @param signatures by which keys, and over what
 * @param picture the QR code of the address as a data URI
 */
@CheckedTemplate(basePath = "print", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CertificatePaper(
        String language,
        String title,
        String id,
        String attests,
        String facility,
        String period,
        List<Figure> figures,
        List<ReportTables.Fact> facts,
        List<ReportTables.Fact> standing,
        List<ReportTables.Fact> signatures,
        List<String> commands,
        String address,
        String picture)
        implements TemplateInstance {

    /** A figure it attests. */
    public record Figure(String name, String value) {}
}
