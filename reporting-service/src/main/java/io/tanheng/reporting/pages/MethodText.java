/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.MethodWords;
import io.tanheng.reporting.query.MethodLine;
import io.tanheng.reporting.query.MethodOperand;
import io.tanheng.reporting.query.MethodStep;
import io.tanheng.reporting.query.MethodWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a methodology asks for and where its letters come from, in words. */
final class MethodText {

    private final Page page;
    private final MethodWords words;

    MethodText(Page page) {
        this.page = page;
        this.words = page.words().method();
    }

    String words(List<MethodWord> titles) {
        return titles.stream()
                .map(word -> page.say().text(word.name()))
                .collect(Collectors.joining(page.show().comma()));
    }

    /** What a line counts. */
    String about(MethodLine line) {
        List<String> about = new ArrayList<>();
        about.add(page.show().unit(line.gas().equals("CO2E") ? "CO2e" : line.gas()));
        about.add(line.scope() == 1 ? words.direct() : words.bought());
        if (line.biogenic()) {
            about.add(words.biogenic());
        }
        return String.join(" · ", about);
    }

    /** When a way is taken; empty where it is the only one. */
    String condition(List<MethodStep.Need> needs, int index) {
        if (needs.isEmpty()) {
            return index == 0 ? "" : words.otherwise();
        }
        List<String> given = needs.stream()
                .filter(need -> need.words().isEmpty() && !need.name().isEmpty())
                .map(need -> need.title().map(page.say()::text).orElse(need.name()))
                .toList();
        List<String> parts = new ArrayList<>();
        if (!given.isEmpty()) {
            parts.add(words.given(String.join(page.show().comma(), given)));
        }
        needs.forEach(need -> word(need).ifPresent(parts::add));
        return String.join(page.show().semicolon(), parts);
    }

    private Optional<String> word(MethodStep.Need need) {
        String input = need.inputName().map(page.say()::text).orElse("");
        if (need.name().isEmpty()) {
            return Optional.of(words.any(input));
        }
        if (need.words().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                input.isEmpty() ? words.when(words(need.words())) : words.whenOf(input, words(need.words())));
    }

    /** Where a letter comes from. */
    String from(MethodOperand operand) {
        String of = page.say().text(operand.ofName());
        String within = operand.withinName().map(page.say()::text).orElse("");
        return switch (operand.kind()) {
            case RECORD -> words.fromRecord(of);
            case INPUT -> words.fromInput(within, of);
            case STEP -> words.fromStep();
            case PARAMETER -> words.fromParameter();
            case PARAMETER_OF_MONTH -> words.fromParameterOfMonth();
            case EACH_PROPERTY -> words.fromEach(within, of);
            case EACH_STEP -> words.fromEachStep(within);
            case LINE -> words.fromLine(of);
            case FIGURE -> words.fromFigure(of);
        };
    }

    /** Where on the page that is. */
    Optional<String> href(MethodOperand operand, Optional<StepPlace> place) {
        return switch (operand.kind()) {
            case RECORD -> place.map(one -> "#input-" + one.input());
            case INPUT, EACH_PROPERTY -> operand.within().map(input -> "#input-" + input);
            case STEP -> place.map(one -> "#" + one.id(operand.of()));
            case EACH_STEP -> operand.within().map(code -> "#" + StepPlace.id(code, operand.of()));
            case LINE -> Optional.of("#line-" + operand.of());
            case FIGURE -> Optional.of("#figure-" + operand.of());
            case PARAMETER, PARAMETER_OF_MONTH -> Optional.empty();
        };
    }
}
