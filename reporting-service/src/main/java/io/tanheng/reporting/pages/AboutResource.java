/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.TemplateInstance;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.visit.Pages;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What this is and is not. */
@Path("/about")
@Produces(MediaType.TEXT_HTML)
public class AboutResource {

    private final Pages pages;

    AboutResource(Pages pages) {
        this.pages = pages;
    }

    @GET
    public TemplateInstance about() {
        Page page = pages.withApi("");
        return Localised.of(AboutPage.of(page), page);
    }
}
