/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.rest;

import io.tanheng.accounting.database.Packs;
import io.tanheng.accounting.domain.packs.PackOwner;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which organisations have packs. */
@Path("/api/v1/packs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "packs")
public final class PackOwnersResource {

    private final Packs packs;

    public PackOwnersResource(Packs packs) {
        this.packs = packs;
    }

    @GET
    @Operation(summary = "The organisations that have packs. 拥有方法学包的企业")
    public List<PackOwner> owners() throws SQLException {
        return packs.owners();
    }
}
