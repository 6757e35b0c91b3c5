/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.reporting.activity.ActivityAnswer;
import io.tanheng.reporting.activity.ActivityRefusal;
import io.tanheng.reporting.activity.PackUpload;
import io.tanheng.reporting.activity.PackVersion;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.Mark;
import io.tanheng.reporting.pages.words.PackWords;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Versions, decisions and mistakes of packs in words. */
final class PackText {

    private final Page page;
    private final String organisation;
    private final PackWords words;

    PackText(Page page, String organisation) {
        this.page = page;
        this.organisation = organisation;
        this.words = page.words().packs();
    }

    PacksPage.Row row(PackVersion version) {
        return new PacksPage.Row(
                version.version(),
                page.to().pack(organisation, version.pack(), version.version()),
                state(version),
                !version.inForce() && version.state() != PackVersion.State.SUBMITTED,
                version.note(),
                version.submittedBy(),
                page.show().minute(version.submittedAt(), ZoneOffset.UTC),
                version.decisions().stream()
                        .map(decision -> new PacksPage.Decided(
                                decided(decision.decision()),
                                decision.by(),
                                page.show().minute(decision.at(), ZoneOffset.UTC),
                                decision.reason()))
                        .toList(),
                page.show().number(version.files().size()),
                version.digest());
    }

    private Mark state(PackVersion version) {
        return switch (version.state()) {
            case SUBMITTED -> new Mark("warn", "open", words.submitted());
            case APPROVED ->
                version.inForce()
                        ? new Mark("good", "check", words.inForce())
                        : new Mark("none", "gap", words.succeeded());
            case REJECTED -> new Mark("bad", "bad", words.rejected());
            case WITHDRAWN -> new Mark("still", "still", words.withdrawn());
        };
    }

    private String decided(PackVersion.Kind decision) {
        return switch (decision) {
            case APPROVE -> words.didApprove();
            case REJECT -> words.didReject();
            case WITHDRAW -> words.didWithdraw();
        };
    }

    /** Empty where the accounting service said nothing: the page says that already. */
    Optional<PacksPage.Outcome> outcome(ActivityAnswer<PackVersion> answer, PackUpload upload) {
        if (answer instanceof ActivityAnswer.Answered<PackVersion> answered) {
            return Optional.of(new PacksPage.Outcome(
                    "good",
                    "check",
                    words.inOrder(Integer.toString(answered.value().version()), upload.pack()),
                    List.of(),
                    answered.value().files(),
                    upload.name(),
                    UploadedFile.encoded(upload.file())));
        }
        if (answer instanceof ActivityAnswer.Refused<PackVersion> refused) {
            return Optional.of(new PacksPage.Outcome(
                    "bad",
                    "bad",
                    words.mistakes(page.show().number(refused.refusal().count())),
                    refused.refusal().problems().stream().map(this::fault).toList(),
                    List.of(),
                    upload.name(),
                    ""));
        }
        return Optional.empty();
    }

    private PacksPage.Fault fault(ActivityRefusal.Fault fault) {
        return new PacksPage.Fault(
                fault.place().flatMap(ActivityRefusal.Place::sheet).orElseGet(words::theWhole),
                fault.place()
                        .flatMap(ActivityRefusal.Place::row)
                        .map(page.show()::number)
                        .orElse(""),
                page.say().text(fault.message()));
    }
}
