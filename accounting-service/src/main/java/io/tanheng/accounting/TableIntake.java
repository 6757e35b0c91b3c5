/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting;

import io.tanheng.accounting.database.MonitoringPlans;
import io.tanheng.accounting.domain.activity.DocumentFile;
import io.tanheng.accounting.domain.activity.ProblemCode;
import io.tanheng.accounting.domain.activity.SourceDocument;
import io.tanheng.accounting.domain.activity.Submission;
import io.tanheng.accounting.domain.activity.SubmissionProblem;
import io.tanheng.accounting.domain.activity.SubmissionProblems;
import io.tanheng.accounting.domain.statements.SiteLaws;
import io.tanheng.accounting.domain.table.FamilyInputs;
import io.tanheng.accounting.domain.table.TableReading;
import io.tanheng.accounting.domain.table.UnusableTableException;
import io.tanheng.accounting.tables.TableFile;
import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.plan.MonitoringPlan;
import io.tanheng.contracts.plan.PlanUnit;
import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.methodology.sector.Methodologies;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a submission of a file with tables. */
@ApplicationScoped
public class TableIntake {

    private static final int SHOWN_OF_DIGEST = 12;

    private final MonitoringPlans plans;
    private final ServiceClock clock;
    private final SiteLaws laws;

    public TableIntake(MonitoringPlans plans, ServiceClock clock, SiteLaws laws) {
        this.plans = plans;
        this.clock = clock;
        this.laws = laws;
    }

    /** What was sent with a file. */
    public record Order(
            SiteId site, String unit, String enteredBy, String name, boolean correct, String reason, byte[] bytes) {}

    /**
     * What a file says.
     *
     * @param problems of the tables themselves; those of the records are found by looking at the submission
     */
    public record Read(Submission submission, List<SubmissionProblem> problems) {

        public Optional<SourceDocument> document() {
            return submission.file().map(DocumentFile::document);
        }

        /** All problems; that there is no record is not said of a file whose tables could not be read. */
        public List<SubmissionProblem> with(List<SubmissionProblem> others) {
            Set<SubmissionProblem> all = new LinkedHashSet<>(problems);
            others.stream()
                    .filter(other -> problems.isEmpty() || other.code() != ProblemCode.EMPTY)
                    .forEach(all::add);
            return new ArrayList<>(all);
        }
    }

    public Read read(Order order) throws SQLException {
        TableFile kind = TableFile.of(order.bytes());
        String sha256 = Sha256.of(order.bytes());
        String name = order.name().isEmpty()
                ? "upload-" + sha256.substring(0, SHOWN_OF_DIGEST) + "." + kind.ending()
                : order.name();
        DocumentFile file = new DocumentFile(new SourceDocument(name, sha256), kind.mediaType(), order.bytes());
        List<SubmissionProblem> problems = new ArrayList<>();
        SubmissionProblems.ofText("name", name).ifPresent(problems::add);
        TableReading.Read read = new TableReading.Read(List.of(), List.of());
        Optional<MonitoringPlan> plan = plans.current(order.site());
        Optional<PlanUnit> unit = plan.flatMap(found -> found.unit(order.unit()));
        if (unit.isPresent()) {
            Methodologies methodologies = laws.of(order.site().organisation()).methodologies();
            try {
                read = new TableReading(order.unit(), FamilyInputs.of(unit.get(), methodologies))
                        .read(TableFile.read(order.bytes()));
                problems.addAll(read.problems());
            } catch (UnusableTableException e) {
                problems.add(e.problem());
            }
        } else {
            plan.ifPresent(found -> problems.add(SubmissionProblems.unknownUnit(found, order.unit())));
        }
        return new Read(
                new Submission(
                        order.site(),
                        order.enteredBy(),
                        order.correct(),
                        order.reason(),
                        clock.instant(),
                        Optional.of(file),
                        read.drafts()),
                problems);
    }
}
