/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.rest;

import io.tanheng.accounting.database.Packs;
import io.tanheng.accounting.domain.packs.Pack;
import io.tanheng.accounting.domain.packs.PackDecision;
import io.tanheng.accounting.domain.packs.PackFiles;
import io.tanheng.accounting.domain.packs.PackFiles.UnreadablePackException;
import io.tanheng.accounting.domain.packs.PackLaw;
import io.tanheng.accounting.domain.packs.PackProblem;
import io.tanheng.accounting.domain.packs.PackState;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.time.ServiceClock;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** An organisation's own factors and methodologies: submit, look at, decide. */
@Path("/api/v1/packs/{organisation}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "packs", description = "An organisation's own factors and methodologies. 企业自有因子与方法学包")
public final class PackResource {

    private final Packs packs;
    private final ServiceClock clock;

    public PackResource(Packs packs, ServiceClock clock) {
        this.packs = packs;
        this.clock = clock;
    }

    /** A version in a list, without its files. */
    public record PackHead(
            String pack,
            int version,
            PackState state,
            boolean inForce,
            List<String> files,
            String digest,
            String submittedBy,
            Instant submittedAt,
            String note,
            List<PackDecision> decisions) {}

    /** A decision somebody asks for. */
    public record DecisionRequest(
            PackDecision.@Nullable Decision decision,
            @Nullable String by,
            @Nullable String reason) {}

    @GET
    @Operation(summary = "All versions of all packs of an organisation. 企业的全部方法学包版本")
    public List<PackHead> list(String organisation) throws SQLException {
        List<Pack> all = packs.of(organisation);
        List<Pack> inForce = Packs.inForce(all);
        return all.stream().map(pack -> head(pack, inForce)).toList();
    }

    @GET
    @Path("/{pack}/{version}")
    @Operation(summary = "One version with its files. 某一版本及其文件")
    public Pack get(String organisation, String pack, int version) throws SQLException {
        return find(packs.of(organisation), pack, version);
    }

    @POST
    @Path("/{pack}")
    @Consumes({"application/yaml", "application/zip", MediaType.APPLICATION_OCTET_STREAM, MediaType.TEXT_PLAIN})
    @Operation(
            summary =
                    "Submits a version: a YAML file or a ZIP archive. It counts once somebody has approved it. 提交新版本（YAML 或 ZIP），批准后生效")
    public PackHead submit(
            String organisation,
            String pack,
            @QueryParam("submittedBy") @DefaultValue("") String submittedBy,
            @QueryParam("note") @DefaultValue("") String note,
            @QueryParam("dryRun") boolean dryRun,
            byte[] body)
            throws SQLException {
        List<Pack> all = packs.of(organisation);
        Pack submitted = version(organisation, pack, submittedBy, note, all, body);
        PackRefusal.unless(
                dryRun || packs.add(submitted),
                "OVERTAKEN",
                "Somebody submitted another version at the same moment: look at it and submit again.",
                "同时有人提交了另一版本：请查看后重新提交。");
        return head(submitted, List.of());
    }

    private Pack version(
            String organisation, String pack, String submittedBy, String note, List<Pack> all, byte[] body) {
        List<PackProblem> problems = new ArrayList<>(aboutTheWhole(organisation, pack, submittedBy));
        try {
            SortedMap<String, String> files = PackFiles.open(body);
            int next = all.stream()
                            .filter(other -> other.pack().equals(pack))
                            .mapToInt(Pack::version)
                            .max()
                            .orElse(0)
                    + 1;
            Pack version = new Pack(
                    organisation,
                    pack,
                    next,
                    files,
                    PackFiles.digest(files),
                    submittedBy,
                    clock.instant(),
                    note,
                    List.of());
            problems.addAll(mistakes(version, all));
            if (problems.isEmpty()) {
                return version;
            }
        } catch (UnreadablePackException e) {
            problems.add(e.problem());
        }
        throw PackRefusal.of(problems);
    }

    private static List<PackProblem> aboutTheWhole(String organisation, String pack, String submittedBy) {
        List<PackProblem> problems = new ArrayList<>();
        if (!SourceId.isName(organisation) || !SourceId.isName(pack)) {
            problems.add(new PackProblem(
                    "BAD_NAME",
                    "",
                    0,
                    "Organisation and pack are 1 to 63 lower-case letters, digits or hyphens.",
                    "企业与方法学包名称为 1 至 63 个小写字母、数字或连字符。"));
        }
        if (submittedBy.isBlank()) {
            problems.add(new PackProblem(
                    "MISSING_PERSON", "", 0, "Say who submits it: ?submittedBy=…", "请注明提交人：?submittedBy=…"));
        }
        return problems;
    }

    @POST
    @Path("/{pack}/{version}/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Approves, rejects or withdraws a version, by a named person with a reason. 批准、驳回或撤回版本")
    public PackHead decide(String organisation, String pack, int version, DecisionRequest request) throws SQLException {
        PackDecision.Decision decision = request.decision();
        String by = request.by();
        String reason = request.reason();
        if (decision == null || by == null || by.isBlank() || reason == null || reason.isBlank()) {
            throw PackRefusal.of(
                    "INCOMPLETE_DECISION",
                    "A decision is APPROVE, REJECT or WITHDRAW, with the name of the person in 'by' and a 'reason'.",
                    "决定为 APPROVE、REJECT 或 WITHDRAW，并在 by 中注明决定人、在 reason 中注明原因。");
        }
        packs.decide(
                organisation,
                pack,
                version,
                new PackDecision(decision, by, clock.instant(), reason),
                versions -> check(versions, pack, version, decision, by));
        List<Pack> all = packs.of(organisation);
        return head(find(all, pack, version), Packs.inForce(all));
    }

    private static void check(
            List<Pack> versions, String pack, int version, PackDecision.Decision decision, String by) {
        Pack found = find(versions, pack, version);
        PackRefusal.unless(
                decision.possibleFrom(found.state()),
                "WRONG_STATE",
                "Version " + version + " is " + found.state() + "; " + decision + " is not possible from there.",
                "版本 " + version + " 的状态为 " + found.state() + "，不能执行 " + decision + "。");
        if (decision == PackDecision.Decision.APPROVE) {
            PackRefusal.unless(
                    !by.equals(found.submittedBy()),
                    "SAME_PERSON",
                    "Who submitted a pack cannot approve it: ask somebody else.",
                    "提交人不能批准自己提交的方法学包：请由他人批准。");
            List<PackProblem> problems = mistakes(found, versions);
            if (!problems.isEmpty()) {
                throw PackRefusal.of(problems);
            }
        }
    }

    /** Why a version cannot be in force beside those of other packs that are. */
    private static List<PackProblem> mistakes(Pack version, List<Pack> all) {
        List<Pack> together = new ArrayList<>(Packs.inForce(all));
        together.removeIf(other -> other.pack().equals(version.pack()));
        together.add(version);
        return PackLaw.of(together).problems();
    }

    private static Pack find(List<Pack> all, String pack, int version) {
        return all.stream()
                .filter(found -> found.pack().equals(pack) && found.version() == version)
                .findFirst()
                .orElseThrow(() -> PackRefusal.notFound(pack, version));
    }

    private static PackHead head(Pack pack, List<Pack> inForce) {
        return new PackHead(
                pack.pack(),
                pack.version(),
                pack.state(),
                inForce.contains(pack),
                pack.files().keySet().stream().sorted().toList(),
                pack.digest(),
                pack.submittedBy(),
                pack.submittedAt(),
                pack.note(),
                pack.decisions());
    }
}
