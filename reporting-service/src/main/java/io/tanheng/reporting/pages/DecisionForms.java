/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.reporting.engagement.Act;
import io.tanheng.reporting.engagement.Engagement;
import io.tanheng.reporting.engagement.Finding;
import io.tanheng.reporting.engagement.FindingState;
import io.tanheng.reporting.engagement.Opinion;
import io.tanheng.reporting.engagement.Role;
import io.tanheng.reporting.engagement.Rules;
import io.tanheng.reporting.engagement.Severity;
import io.tanheng.reporting.pages.DecisionForm.Choice;
import io.tanheng.reporting.pages.DecisionForm.Field;
import io.tanheng.reporting.pages.DecisionForm.Limits;
import io.tanheng.reporting.pages.words.EngagementMarks;
import io.tanheng.reporting.pages.words.EngagementWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The forms for what can be done in an engagement now, the step that leads on first. */
final class DecisionForms {

    private static final String HOURS = "60";
    private static final int MOST_VERSIONS = 999_999_999;
    private static final Limits TONNES =
            new Limits("any", Rules.MOST_TONNES.negate().toPlainString(), Rules.MOST_TONNES.toPlainString());

    private final Engagement engagement;
    private final EngagementWords words;
    private final EngagementMarks marks;

    DecisionForms(Engagement engagement, EngagementWords words) {
        this.engagement = engagement;
        this.words = words;
        this.marks = new EngagementMarks(words);
    }

    List<DecisionForm> now() {
        return switch (engagement.phase()) {
            case CLAIMED -> List.of(plan(), withdraw());
            case PLANNED -> List.of(sample(true), withdraw());
            case EXAMINED -> examined();
            case OPINED -> List.of(review(), withdraw());
            case REVIEWED -> List.of(decide(), withdraw());
            case CERTIFIED -> List.of(reasoned("suspend", words.formSuspend(), Role.DECIDER), revoke());
            case SUSPENDED -> List.of(reasoned("reinstate", words.formReinstate(), Role.DECIDER), revoke());
            case REVOKED, REFUSED, WITHDRAWN -> List.of();
        };
    }

    private List<DecisionForm> examined() {
        List<DecisionForm> forms = new ArrayList<>();
        List<Finding> open = engagement.findings().stream()
                .filter(finding -> !finding.state().closed())
                .toList();
        open.forEach(finding -> {
            forms.add(answer(finding));
            forms.add(close(finding));
        });
        forms.add(finding(open.isEmpty()));
        if (open.isEmpty()) {
            forms.add(opinion());
        }
        forms.add(sample(false));
        forms.add(withdraw());
        return forms;
    }

    private DecisionForm form(String kind, String title, Role role, boolean open, Field... fields) {
        return new DecisionForm(kind, title, marks.of(role), open, List.of(fields), "");
    }

    private DecisionForm plan() {
        return form("plan", words.formPlan(), Role.VERIFIER, true, Field.area("text", words.risks()));
    }

    private DecisionForm sample(boolean next) {
        return form(
                "draw-sample",
                words.formSample(),
                Role.VERIFIER,
                next,
                Field.number("hours", words.hours(), HOURS, true, Limits.whole(1, Rules.MOST_HOURS)),
                Field.text("seed", words.seed()),
                Field.area("text", words.sampleReason()));
    }

    private DecisionForm finding(boolean next) {
        return form(
                "raise-finding",
                words.formFinding(),
                Role.VERIFIER,
                next,
                Field.select(
                        "severity",
                        words.severity(),
                        Stream.of(Severity.values())
                                .map(one -> new Choice(one.name(), marks.of(one)))
                                .toList()),
                Field.text("place", words.place()),
                Field.area("text", words.what()),
                Field.number("tonnes", words.tonnes(), "", false, TONNES));
    }

    private DecisionForm answer(Finding finding) {
        return form(
                "answer-finding",
                words.formAnswer(Integer.toString(finding.number())),
                Role.OPERATOR,
                finding.state() == FindingState.OPEN,
                Field.hidden("finding", Integer.toString(finding.number())),
                Field.area("text", words.answer()),
                Field.number("version", words.newVersion(), "", false, Limits.whole(1, MOST_VERSIONS)));
    }

    private DecisionForm close(Finding finding) {
        return form(
                "close-finding",
                words.formClose(Integer.toString(finding.number())),
                Role.VERIFIER,
                finding.state() == FindingState.ANSWERED,
                Field.hidden("finding", Integer.toString(finding.number())),
                Field.select(
                        "state",
                        words.closeAs(),
                        Stream.of(FindingState.values())
                                .filter(FindingState::closed)
                                .map(one -> new Choice(one.name(), marks.of(one)))
                                .toList()),
                Field.area("text", words.why()));
    }

    private DecisionForm opinion() {
        return form(
                "give-opinion",
                words.formOpinion(),
                Role.VERIFIER,
                true,
                Field.select(
                        "opinion",
                        words.opinion(),
                        Stream.of(Opinion.values())
                                .map(one -> new Choice(one.name(), marks.of(one)))
                                .toList()),
                Field.area("text", words.opinionText()));
    }

    private DecisionForm review() {
        return form(
                "review",
                words.formReview(),
                Role.REVIEWER,
                true,
                yesOrNo("agreed", words.agree(), words.yes(), words.no()),
                Field.area("text", words.reason()));
    }

    private DecisionForm decide() {
        return form(
                "decide",
                words.formDecide(),
                Role.DECIDER,
                true,
                yesOrNo("granted", words.grant(), words.granted(), words.refused()),
                Field.area("text", words.reason()));
    }

    private static Field yesOrNo(String name, String label, String yes, String no) {
        return Field.select(name, label, List.of(new Choice("true", yes), new Choice("false", no)));
    }

    private DecisionForm revoke() {
        return reasoned("revoke", words.formRevoke(), Role.DECIDER);
    }

    private DecisionForm withdraw() {
        return reasoned("withdraw", words.formWithdraw(), Role.OPERATOR);
    }

    private DecisionForm reasoned(String kind, String title, Role role) {
        return form(kind, title, role, false, Field.area("text", words.reason()));
    }

    /** What is done by which form, in words. */
    static String title(Act act, EngagementWords words) {
        return switch (act.kind()) {
            case CLAIM -> words.stepClaim();
            case PLAN -> words.formPlan();
            case DRAW_SAMPLE -> words.formSample();
            case RAISE_FINDING -> words.formFinding();
            case ANSWER_FINDING -> words.formAnswer(finding(act));
            case CLOSE_FINDING -> words.formClose(finding(act));
            case GIVE_OPINION -> words.formOpinion();
            case REVIEW -> words.formReview();
            case DECIDE -> words.formDecide();
            case SUSPEND -> words.formSuspend();
            case REINSTATE -> words.formReinstate();
            case REVOKE -> words.formRevoke();
            case WITHDRAW -> words.formWithdraw();
        };
    }

    /** The number of the finding an act is about; nothing for others. */
    private static String finding(Act act) {
        if (act instanceof Act.AnswerFinding answer) {
            return Integer.toString(answer.finding());
        }
        return act instanceof Act.CloseFinding close ? Integer.toString(close.finding()) : "";
    }
}
