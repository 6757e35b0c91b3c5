/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.TemplateInstance;
import io.tanheng.reporting.log.LogStates;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.visit.Pages;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** The page of the evidence log. */
@Path("/evidence")
@Produces(MediaType.TEXT_HTML)
public class EvidenceResource {

    private final LogStates states;
    private final Pages pages;

    EvidenceResource(LogStates states, Pages pages) {
        this.states = states;
        this.pages = pages;
    }

    @GET
    public TemplateInstance evidence(@Context UriInfo address) {
        Page page = pages.withApi("/api/v1/log");
        String server = address.getBaseUri().toString().replaceAll("/+$", "");
        return Localised.of(new EvidencePageMaker(page, states.now(), server).make(), page);
    }
}
