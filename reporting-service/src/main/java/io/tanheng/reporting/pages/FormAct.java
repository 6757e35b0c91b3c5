/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.reporting.certification.Refused;
import io.tanheng.reporting.engagement.Act;
import io.tanheng.reporting.engagement.FindingState;
import io.tanheng.reporting.engagement.Objection;
import io.tanheng.reporting.engagement.Opinion;
import io.tanheng.reporting.engagement.Severity;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what somebody has filled into a form; what cannot be read is no act. */
record FormAct(MultivaluedMap<String, String> fields) {

    private static final int LONGEST_TEXT = 4000;

    Act act() {
        return switch (text("kind")) {
            case "plan" -> new Act.Plan(text("text"));
            case "draw-sample" ->
                new Act.DrawSample(number("hours", because(Objection.SAMPLE_SIZE)), text("seed"), text("text"));
            case "raise-finding" ->
                new Act.RaiseFinding(
                        one(Severity.class, "severity"),
                        text("place"),
                        text("text"),
                        decimal("tonnes", Objection.FINDING_SIZE));
            case "answer-finding" ->
                new Act.AnswerFinding(
                        number("finding"),
                        text("text"),
                        optionalNumber("version", because(Objection.NO_VERSION)),
                        Optional.empty());
            case "close-finding" ->
                new Act.CloseFinding(number("finding"), one(FindingState.class, "state"), text("text"));
            case "give-opinion" -> new Act.GiveOpinion(one(Opinion.class, "opinion"), text("text"));
            case "review" -> new Act.Review(yes("agreed"), text("text"));
            case "decide" -> new Act.Decide(yes("granted"), text("text"));
            case "suspend" -> new Act.Suspend(text("text"));
            case "reinstate" -> new Act.Reinstate(text("text"));
            case "revoke" -> new Act.Revoke(text("text"));
            case "withdraw" -> new Act.Withdraw(text("text"));
            default -> throw PageProblem.unreadable();
        };
    }

    String text(String name) {
        String text = Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
        if (text.length() > LONGEST_TEXT) {
            throw PageProblem.unreadable();
        }
        return text;
    }

    /** A whole number that the page itself has put there, or that a browser has checked. */
    int number(String name) {
        return number(name, PageProblem::unreadable);
    }

    private int number(String name, Supplier<RuntimeException> wrong) {
        return optionalNumber(name, wrong).orElseThrow(wrong);
    }

    /** Nothing where nothing was filled in. */
    private Optional<Integer> optionalNumber(String name, Supplier<RuntimeException> wrong) {
        String digits = text(name);
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        if (!digits.matches("[0-9]{1,9}")) {
            throw wrong.get();
        }
        return Optional.of(Integer.parseInt(digits));
    }

    private static Supplier<RuntimeException> because(Objection objection) {
        return () -> Refused.because(objection);
    }

    Optional<BigDecimal> decimal(String name, Objection wrong) {
        String digits = text(name);
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        if (!digits.matches("-?[0-9]{1,15}([.][0-9]{1,9})?")) {
            throw Refused.because(wrong);
        }
        return Optional.of(new BigDecimal(digits));
    }

    private boolean yes(String name) {
        return text(name).equals("true");
    }

    <E extends Enum<E>> E one(Class<E> type, String name) {
        String asked = text(name).toUpperCase(Locale.ROOT);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(asked))
                .findFirst()
                .orElseThrow(PageProblem::unreadable);
    }
}
