/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.contracts.log.LogEntry;
import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.evidence.proof.TlogProof;
import io.tanheng.reporting.export.CsvFile;
import io.tanheng.reporting.export.Labels;
import io.tanheng.reporting.export.Provenance;
import io.tanheng.reporting.export.Workbook;
import io.tanheng.reporting.export.Workbooks;
import io.tanheng.reporting.export.XlsxFile;
import io.tanheng.reporting.log.LogProofs;
import io.tanheng.reporting.pages.visit.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers with a query object as JSON, or with its tables as a file: {@code ?format=csv} or {@code ?format=xlsx}. */
@RequestScoped
public class Answers {

    private final Visit visit;
    private final UriInfo address;
    private final ServiceClock clock;
    private final String software;

    Answers(
            Visit visit,
            UriInfo address,
            ServiceClock clock,
            @ConfigProperty(name = "quarkus.application.name") String name,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.visit = visit;
        this.address = address;
        this.clock = clock;
        this.software = name + " " + version;
    }

    Response of(String format, ZoneId zone, Object view, Function<Workbooks, Workbook> files) {
        return switch (format) {
            case "json" -> Response.ok(view, MediaType.APPLICATION_JSON).build();
            case "csv" -> csv(workbook(zone, files));
            case "xlsx" -> xlsx(workbook(zone, files), zone);
            default -> throw new ApiProblem(ProblemCode.FORMAT_UNKNOWN, format);
        };
    }

    /** The same for a list that may be longer than the memory: its file is sent while it is read. */
    Response ofLong(String format, ZoneId zone, Supplier<?> view, Function<Workbooks, Workbook> files) {
        return switch (format) {
            case "json" -> Response.ok(view.get(), MediaType.APPLICATION_JSON).build();
            case "csv" -> {
                Workbook workbook = workbook(zone, files);
                yield file(
                        (StreamingOutput) out -> CsvFile.write(workbook.tables().get(0), out),
                        CsvFile.MEDIA_TYPE,
                        workbook.fileName() + ".csv");
            }
            case "xlsx" -> {
                Workbook workbook = workbook(zone, files);
                Labels labels = labels(zone);
                yield file(
                        (StreamingOutput) out -> XlsxFile.write(workbook, labels, out),
                        XlsxFile.MEDIA_TYPE,
                        workbook.fileName() + ".xlsx");
            }
            default -> throw new ApiProblem(ProblemCode.FORMAT_UNKNOWN, format);
        };
    }

    private Workbook workbook(ZoneId zone, Function<Workbooks, Workbook> files) {
        Labels labels = labels(zone);
        String here = address.getRequestUri().toString();
        return files.apply(new Workbooks(labels, new Provenance(labels, clock.instant(), here, software)));
    }

    private Labels labels(ZoneId zone) {
        return new Labels(visit.language(), zone);
    }

    private Response csv(Workbook workbook) {
        return file(CsvFile.write(workbook.tables().get(0)), CsvFile.MEDIA_TYPE, workbook.fileName() + ".csv");
    }

    private Response xlsx(Workbook workbook, ZoneId zone) {
        return file(XlsxFile.write(workbook, labels(zone)), XlsxFile.MEDIA_TYPE, workbook.fileName() + ".xlsx");
    }

    static Response file(Object content, String type, String name) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    /** The proof that an entry is in the evidence log, as a file. */
    static Response proof(LogProofs log, LogEntry entry, String name) {
        TlogProof proof = log.proof(entry).orElseThrow(() -> new ApiProblem(ProblemCode.NOT_LOGGED_YET, name));
        return file(proof.bytes(), "text/plain; charset=utf-8", name + TlogProof.FILE_ENDING);
    }
}
