/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting;

import io.tanheng.accounting.database.ActivityDocuments;
import io.tanheng.accounting.database.ActivityRecords;
import io.tanheng.accounting.database.ActivityWriting;
import io.tanheng.accounting.database.ActivityWriting.CorrectedException;
import io.tanheng.accounting.database.ActivityWriting.OvertakenException;
import io.tanheng.accounting.database.MonitoringPlans;
import io.tanheng.accounting.domain.activity.ActivityEntry;
import io.tanheng.accounting.domain.activity.Draft;
import io.tanheng.accounting.domain.activity.KeptDocument;
import io.tanheng.accounting.domain.activity.SiteFacts;
import io.tanheng.accounting.domain.activity.SiteFacts.Named;
import io.tanheng.accounting.domain.activity.Submission;
import io.tanheng.accounting.domain.activity.SubmissionCheck;
import io.tanheng.accounting.domain.activity.SubmissionProblem;
import io.tanheng.accounting.domain.activity.SubmissionProblems;
import io.tanheng.accounting.domain.activity.Verdict;
import io.tanheng.accounting.domain.activity.Verdict.Placed;
import io.tanheng.accounting.domain.statements.SiteLaws;
import io.tanheng.methodology.sector.Methodologies;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at a submission of activity data and keeps all of it, or says everything that is wrong with it. */
@ApplicationScoped
public class ActivityIntake {

    private static final int ATTEMPTS = 10;

    private final MonitoringPlans plans;
    private final ActivityRecords records;
    private final ActivityDocuments documents;
    private final ActivityWriting writing;
    private final SiteLaws laws;

    public ActivityIntake(
            MonitoringPlans plans,
            ActivityRecords records,
            ActivityDocuments documents,
            ActivityWriting writing,
            SiteLaws laws) {
        this.plans = plans;
        this.records = records;
        this.documents = documents;
        this.writing = writing;
        this.laws = laws;
    }

    /**
     * What became of a submission.
     *
     * @param numbers of the fresh records of the verdict, in their order; none where nothing was kept
     */
    public record Taken(Verdict verdict, List<Long> numbers) {}

    /** Looks only. */
    public Verdict look(Submission submission) throws SQLException {
        return new SubmissionCheck(submission, facts(submission), methodologies(submission)).judge();
    }

    private Methodologies methodologies(Submission submission) {
        return laws.of(submission.site().organisation()).methodologies();
    }

    /** Looks and keeps. */
    public Taken take(Submission submission) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            Verdict verdict = look(submission);
            if (!verdict.problems().isEmpty() || verdict.fresh().isEmpty()) {
                return new Taken(verdict, List.of());
            }
            List<ActivityEntry> entries =
                    verdict.fresh().stream().map(Placed::entry).toList();
            try {
                return new Taken(verdict, writing.keep(submission.site(), entries, submission.file()));
            } catch (CorrectedException e) {
                return new Taken(new Verdict(List.of(), List.of(), lost(verdict, e.number())), List.of());
            } catch (OvertakenException e) {
                if (attempt == ATTEMPTS) {
                    throw new SQLException("Other submissions were faster " + ATTEMPTS + " times; send it again.", e);
                }
            }
        }
    }

    /** Somebody else corrected the record between our look and our writing. */
    private List<SubmissionProblem> lost(Verdict verdict, long number) throws SQLException {
        Optional<Long> winner =
                Optional.ofNullable(records.named(List.of(number)).get(number)).flatMap(Named::correctedBy);
        return verdict.fresh().stream()
                .filter(placed -> placed.entry().corrects().equals(Optional.of(number)))
                .map(placed -> SubmissionProblems.alreadyCorrected(placed.place(), number, winner))
                .toList();
    }

    /**
     * Which records count is read before who corrected those that are named: whoever comes in between is then seen as one who
     * was faster, and not as somebody with a record of the same identity.
     */
    private SiteFacts facts(Submission submission) throws SQLException {
        List<ActivityEntry> current = records.current(submission.site());
        Map<Long, Named> named = records.named(submission.drafts().stream()
                .map(Draft::corrects)
                .flatMap(Optional::stream)
                .toList());
        return SiteFacts.of(
                plans.current(submission.site()),
                current,
                documents.of(submission.site()).stream()
                        .map(KeptDocument::document)
                        .toList(),
                named);
    }
}
