/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.print;

import io.tanheng.reporting.domain.Certificate;
import io.tanheng.reporting.pages.words.Language;
import io.tanheng.reporting.pages.words.Wording;

/** Certificates as PDF/A: the same certificate is the same bytes. */
public final class CertificatePapers {

    private CertificatePapers() {}

    /** The certificate as it was signed, whatever has become of it. */
    public static byte[] print(Certificate certificate, Language language) {
        CertificatePaper paper = new CertificatePaperMaker(Wording.in(language), certificate).make();
        String xhtml = paper.setLocale(language.locale()).render();
        return PdfPrinter.print(new Paper(xhtml, paper.title(), language, certificate.issuedAt()));
    }
}
