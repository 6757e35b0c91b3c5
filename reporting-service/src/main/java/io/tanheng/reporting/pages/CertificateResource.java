/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.TemplateInstance;
import io.tanheng.reporting.certification.Certification;
import io.tanheng.reporting.domain.Certificate;
import io.tanheng.reporting.log.LogProofs;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.visit.Pages;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Certificates, for everybody who has seen one and asks whether it still stands. */
@Path("/certificates")
@Produces(MediaType.TEXT_HTML)
public class CertificateResource {

    private final Certification certification;
    private final LogProofs log;
    private final Pages pages;

    CertificateResource(Certification certification, LogProofs log, Pages pages) {
        this.certification = certification;
        this.log = log;
        this.pages = pages;
    }

    @GET
    public TemplateInstance all() {
        Page page = pages.withApi("");
        return Localised.of(CertificatesPage.of(page, certification.certificates()), page);
    }

    @GET
    @Path("/{id}")
    public TemplateInstance certificate(@PathParam("id") String id) {
        Certificate certificate = certification.certificate(id).orElseThrow(PageProblem::notFound);
        Page page = pages.withApi("");
        return Localised.of(
                new CertificatePageMaker(
                                page,
                                certificate,
                                certification.basis(certificate.subject(), certificate.version()),
                                certification.derived(certificate))
                        .make(log.place(certificate.entry())),
                page);
    }
}
