/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.activity;

import static io.tanheng.reporting.activity.AccountingServer.escape;

import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.source.LocalText;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Asks the accounting service for the own factors and methodologies of organisations, and hands it new ones. */
@ApplicationScoped
public class PackClient {

    private static final String PACKS = "/api/v1/packs";

    private final AccountingServer server;

    PackClient(AccountingServer server) {
        this.server = server;
    }

    /** One mistake, as the accounting service says it. */
    private record Mistake(String code, String file, int line, String en, String zh) {}

    private record Mistakes(Optional<List<Mistake>> problems) {}

    private record Decided(PackVersion.Kind decision, String by, String reason) {}

    /** Organisations that have packs. */
    public ActivityAnswer<List<PackOwner>> owners() {
        return server.get(PACKS, body -> List.of(ContractJson.read(body, PackOwner[].class)), PackClient::refusal);
    }

    /** All versions of all packs of an organisation. */
    public ActivityAnswer<List<PackVersion>> versions(String organisation) {
        return server.get(
                PACKS + "/" + escape(organisation),
                body -> List.of(ContractJson.read(body, PackVersion[].class)),
                PackClient::refusal);
    }

    /** The files of a version. */
    public ActivityAnswer<PackContent> text(String organisation, String pack, int version) {
        return server.get(
                address(organisation, pack, version),
                body -> ContractJson.read(body, PackContent.class),
                PackClient::refusal);
    }

    /** Says every mistake; nothing is kept. */
    public ActivityAnswer<PackVersion> look(PackUpload upload) {
        return send(upload, true);
    }

    /** Keeps the files as the next version of the pack. */
    public ActivityAnswer<PackVersion> submit(PackUpload upload) {
        return send(upload, false);
    }

    /** Approves, rejects or withdraws a version. */
    public ActivityAnswer<PackVersion> decide(
            String organisation, String pack, int version, PackVersion.Kind decision, String by, String reason) {
        return server.post(
                address(organisation, pack, version) + "/decisions",
                "application/json",
                ContractJson.write(new Decided(decision, by, reason)),
                body -> ContractJson.read(body, PackVersion.class),
                PackClient::refusal);
    }

    private ActivityAnswer<PackVersion> send(PackUpload upload, boolean dryRun) {
        String address = PACKS + "/" + escape(upload.organisation()) + "/" + escape(upload.pack()) + "?submittedBy="
                + escape(upload.submittedBy()) + "&note=" + escape(upload.note()) + "&dryRun=" + dryRun;
        return server.post(
                address,
                "application/octet-stream",
                upload.file(),
                body -> ContractJson.read(body, PackVersion.class),
                PackClient::refusal);
    }

    private static String address(String organisation, String pack, int version) {
        return PACKS + "/" + escape(organisation) + "/" + escape(pack) + "/" + version;
    }

    private static ActivityRefusal refusal(byte[] body) {
        List<Mistake> mistakes =
                ContractJson.read(body, Mistakes.class).problems().orElse(List.of());
        if (mistakes.isEmpty()) {
            throw new UncheckedIOException(new IOException("a refusal without a reason"));
        }
        List<ActivityRefusal.Fault> faults =
                mistakes.stream().map(PackClient::fault).toList();
        return new ActivityRefusal(mistakes.get(0).code(), faults.get(0).message(), faults.size(), faults);
    }

    private static ActivityRefusal.Fault fault(Mistake mistake) {
        return new ActivityRefusal.Fault(
                mistake.code(),
                Optional.of(mistake.file())
                        .filter(file -> !file.isEmpty())
                        .map(file -> new ActivityRefusal.Place(
                                0,
                                Optional.of(file),
                                Optional.of(mistake.line()).filter(line -> line > 0))),
                "",
                new LocalText(mistake.en(), mistake.zh()),
                Optional.empty(),
                Optional.empty());
    }
}
