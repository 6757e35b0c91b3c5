/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.words;

import io.tanheng.reporting.engagement.Assurance;
import io.tanheng.reporting.engagement.FindingState;
import io.tanheng.reporting.engagement.Opinion;
import io.tanheng.reporting.engagement.Phase;
import io.tanheng.reporting.engagement.Role;
import io.tanheng.reporting.engagement.Severity;
import io.tanheng.reporting.engagement.Subject;

/** What the states of engagements are called. */
public record EngagementMarks(EngagementWords words) {

    /** What a claim or a certificate rests on. */
    public String restsOn(Subject subject) {
        return subject.match(statement -> words.seeAsWell(), inventory -> words.inventoryRestedOn());
    }

    public String of(Role role) {
        return switch (role) {
            case OPERATOR -> words.roleOperator();
            case VERIFIER -> words.roleVerifier();
            case REVIEWER -> words.roleReviewer();
            case DECIDER -> words.roleDecider();
        };
    }

    public String of(Assurance assurance) {
        return switch (assurance) {
            case REASONABLE -> words.assuranceReasonable();
            case LIMITED -> words.assuranceLimited();
        };
    }

    public String of(Severity severity) {
        return switch (severity) {
            case MISSTATEMENT -> words.severityMisstatement();
            case NONCONFORMITY -> words.severityNonconformity();
            case REQUEST -> words.severityRequest();
            case OBSERVATION -> words.severityObservation();
        };
    }

    public String of(FindingState finding) {
        return switch (finding) {
            case OPEN -> words.findingOpen();
            case ANSWERED -> words.findingAnswered();
            case CORRECTED -> words.findingCorrected();
            case UNCORRECTED -> words.findingUncorrected();
            case WITHDRAWN -> words.findingWithdrawn();
        };
    }

    public String of(Opinion opinion) {
        return switch (opinion) {
            case UNMODIFIED -> words.opinionUnmodified();
            case MODIFIED -> words.opinionModified();
            case ADVERSE -> words.opinionAdverse();
            case DISCLAIMED -> words.opinionDisclaimed();
        };
    }

    public String of(Phase phase) {
        return switch (phase) {
            case CLAIMED -> words.phaseClaimed();
            case PLANNED -> words.phasePlanned();
            case EXAMINED -> words.phaseExamined();
            case OPINED -> words.phaseOpined();
            case REVIEWED -> words.phaseReviewed();
            case CERTIFIED -> words.phaseCertified();
            case SUSPENDED -> words.phaseSuspended();
            case REVOKED -> words.phaseRevoked();
            case REFUSED -> words.phaseRefused();
            case WITHDRAWN -> words.phaseWithdrawn();
        };
    }

    /** With a colour and a shape. */
    public Mark mark(Phase phase) {
        return switch (phase) {
            case CLAIMED, PLANNED, EXAMINED, OPINED, REVIEWED -> new Mark("tune", "open", of(phase));
            case CERTIFIED -> new Mark("good", "check", of(phase));
            case SUSPENDED -> new Mark("warn", "warn", of(phase));
            case REVOKED, REFUSED -> new Mark("bad", "bad", of(phase));
            case WITHDRAWN -> new Mark("still", "still", of(phase));
        };
    }

    /** With a colour and a shape. */
    public Mark mark(FindingState state) {
        return switch (state) {
            case OPEN -> new Mark("warn", "open", of(state));
            case ANSWERED -> new Mark("tune", "open", of(state));
            case CORRECTED -> new Mark("good", "check", of(state));
            case UNCORRECTED -> new Mark("bad", "bad", of(state));
            case WITHDRAWN -> new Mark("still", "still", of(state));
        };
    }
}
