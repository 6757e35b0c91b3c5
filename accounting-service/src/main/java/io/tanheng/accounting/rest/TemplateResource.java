/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.rest;

import io.tanheng.accounting.domain.table.Template;
import io.tanheng.accounting.rest.DocumentResource.Downloads;
import io.tanheng.accounting.tables.CsvTemplate;
import io.tanheng.accounting.tables.TableFile;
import io.tanheng.accounting.tables.XlsxTemplate;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.methodology.file.Nearest;
import io.tanheng.methodology.sector.Input;
import io.tanheng.methodology.sector.Methodologies;
import io.tanheng.methodology.sector.Methodology;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Templates to fill in, made of the inputs of each methodology. */
@Path("/api/v1/activity/templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "activity data", description = "What was entered, by whom, from which document. 活动数据")
public final class TemplateResource {

    private static final String ADDRESS = "/api/v1/activity/templates/";

    /** The templates of a methodology: a workbook, and a CSV file for each input. */
    public record TemplateView(
            String methodology, String family, String purpose, LocalText title, String xlsx, List<String> csv) {}

    @GET
    @Operation(summary = "All templates. 全部模板")
    public List<TemplateView> all() {
        return Methodologies.standard().all().stream()
                .map(TemplateResource::view)
                .toList();
    }

    @GET
    @Path("{methodology}.xlsx")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The workbook of a methodology, a sheet for each input. 工作簿模板")
    public Response xlsx(@PathParam("methodology") String methodology) {
        return Downloads.attachment(
                methodology + ".xlsx", TableFile.XLSX.mediaType(), XlsxTemplate.write(find(methodology)));
    }

    @GET
    @Path("{methodology}/{input}.csv")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The table of an input as CSV. CSV 模板")
    public Response csv(@PathParam("methodology") String methodology, @PathParam("input") String input) {
        List<Input> inputs = find(methodology).inputs();
        Input found = inputs.stream()
                .filter(one -> one.id().equals(input))
                .findFirst()
                .orElseThrow(
                        () -> notFound(input, inputs.stream().map(Input::id).toList()));
        return Downloads.attachment(
                methodology + "-" + input + ".csv",
                TableFile.CSV.mediaType() + ";charset=UTF-8",
                CsvTemplate.write(Template.of(found)));
    }

    private static TemplateView view(Methodology methodology) {
        return new TemplateView(
                methodology.id(),
                methodology.edition().family(),
                methodology.edition().purpose(),
                new LocalText(
                        methodology.edition().title().en(),
                        methodology.edition().title().zh()),
                ADDRESS + methodology.id() + ".xlsx",
                methodology.inputs().stream()
                        .map(input -> ADDRESS + methodology.id() + "/" + input.id() + ".csv")
                        .toList());
    }

    private static Methodology find(String id) {
        return Methodologies.standard()
                .find(id)
                .orElseThrow(() -> notFound(
                        id,
                        Methodologies.standard().all().stream()
                                .map(Methodology::id)
                                .toList()));
    }

    private static RuntimeException notFound(String asked, List<String> known) {
        return Refusal.notFound(
                "NO_SUCH_TEMPLATE",
                "There is no template '{0}'; the nearest is '{1}', known are {2}.",
                "没有模板“{0}”；最接近的是“{1}”，已有 {2}。",
                asked,
                Nearest.to(asked, known).orElse(""),
                String.join(", ", known));
    }
}
