/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.reporting.activity.ActivityAnswer;
import io.tanheng.reporting.activity.ActivityKept;
import io.tanheng.reporting.activity.ActivityRefusal;
import io.tanheng.reporting.activity.ActivityUpload;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.ActivityWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of a file, in words. */
final class ActivityOutcome {

    private final Page page;
    private final ActivityWords words;

    ActivityOutcome(Page page) {
        this.page = page;
        this.words = page.words().activity();
    }

    /** Empty where the accounting service said nothing: the page says that already. */
    Optional<ActivitySitePage.Outcome> of(ActivityAnswer<ActivityKept> answer, ActivityUpload upload) {
        if (answer instanceof ActivityAnswer.Answered<ActivityKept> answered) {
            return Optional.of(kept(answered.value(), upload));
        }
        if (answer instanceof ActivityAnswer.Refused<ActivityKept> refused) {
            return Optional.of(refused(refused.refusal(), upload));
        }
        return Optional.empty();
    }

    private ActivitySitePage.Outcome kept(ActivityKept kept, ActivityUpload upload) {
        int fresh =
                kept.added().size() + kept.corrected().size() + kept.withdrawn().size();
        boolean toKeep = kept.dryRun() && fresh > 0;
        String title = kept.dryRun() ? (fresh > 0 ? words.wouldKeep() : words.nothingNew()) : words.kept();
        return new ActivitySitePage.Outcome(
                "good",
                "check",
                title,
                counts(kept),
                List.of(),
                upload.name(),
                toKeep ? UploadedFile.encoded(upload.file()) : "");
    }

    private List<String> counts(ActivityKept kept) {
        List<String> counts = new ArrayList<>();
        counts.add(words.added(page.show().number(kept.added().size())));
        if (!kept.corrected().isEmpty()) {
            counts.add(words.correctedCount(page.show().number(kept.corrected().size())));
        }
        if (!kept.withdrawn().isEmpty()) {
            counts.add(words.withdrawnCount(page.show().number(kept.withdrawn().size())));
        }
        counts.add(words.unchanged(page.show().number(kept.unchanged().size())));
        return counts;
    }

    private ActivitySitePage.Outcome refused(ActivityRefusal refusal, ActivityUpload upload) {
        return new ActivitySitePage.Outcome(
                "bad",
                "bad",
                page.say().text(refusal.message()),
                List.of(),
                refusal.problems().stream().map(this::fault).toList(),
                upload.name(),
                "");
    }

    private ActivitySitePage.FaultRow fault(ActivityRefusal.Fault fault) {
        return new ActivitySitePage.FaultRow(
                fault.place().map(this::place).orElse(""),
                fault.field(),
                page.say().text(fault.message()),
                fault.value().orElse(""),
                fault.allowed().orElse(""));
    }

    private String place(ActivityRefusal.Place place) {
        String row = place.row()
                .map(number -> words.row(page.show().number(number)))
                .orElseGet(() -> words.row(page.show().number(place.index() + 1)));
        return place.sheet().map(sheet -> sheet + ", " + row).orElse(row);
    }
}
