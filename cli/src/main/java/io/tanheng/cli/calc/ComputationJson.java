/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.calc;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.tanheng.contracts.hours.TermNode;
import io.tanheng.contracts.hours.TermNodes;
import io.tanheng.contracts.json.ContractJson;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.sector.CalculationGap;
import io.tanheng.methodology.sector.Computation;
import io.tanheng.methodology.sector.Computation.FigureResult;
import io.tanheng.methodology.sector.Computation.LineResult;
import io.tanheng.methodology.sector.Doubt;
import io.tanheng.methodology.sector.Edition;
import io.tanheng.methodology.sector.Origin;
import io.tanheng.methodology.sector.Shares;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Term;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** A computation as JSON: what the text says, with every derivation. */
final class ComputationJson {

    private final Function<Term, TermNode> nodes = TermNodes.sharing();

    private ComputationJson() {}

    static String of(Computation computation) {
        try {
            return ContractJson.mapper()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(new ComputationJson().tree(computation));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A computation is always JSON.", e);
        }
    }

    private Map<String, Object> tree(Computation computation) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("methodology", edition(computation.edition()));
        tree.put("site", computation.data().site());
        tree.put("period", computation.data().period().toString());
        tree.put("complete", computation.complete());
        tree.put("lines", computation.lines().stream().map(this::line).toList());
        tree.put(
                "notReported",
                computation.notReported().stream().map(line -> line.code()).toList());
        tree.put("figures", computation.figures().stream().map(this::figure).toList());
        tree.put("shares", shares(computation.shares()));
        tree.put("gaps", computation.gaps().stream().map(ComputationJson::gap).toList());
        tree.put(
                "doubts",
                computation.doubts().stream().map(ComputationJson::doubt).toList());
        tree.put(
                "unused",
                computation.unused().stream().map(record -> record.name()).toList());
        return tree;
    }

    private static Map<String, Object> edition(Edition edition) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", edition.id());
        tree.put("revision", edition.revisionNumber());
        tree.put("title", words(edition.title()));
        tree.put("purpose", edition.purpose());
        tree.put("from", edition.from().toString());
        edition.until().map(LocalDate::toString).ifPresent(until -> tree.put("until", until));
        tree.put("sources", edition.sources().stream().map(Citation::toString).toList());
        tree.put("confidence", edition.confidence().word());
        tree.put("sha256", edition.sha256());
        return tree;
    }

    private Map<String, Object> line(LineResult result) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", result.line().code());
        tree.put("title", words(result.line().title()));
        tree.put("gas", result.line().gas().toString());
        tree.put("scope", result.line().scope());
        tree.put("biogenic", result.line().biogenic());
        tree.put("recordsGiven", result.monthsGiven());
        tree.put("recordsAsked", result.monthsAsked());
        tree.put("shares", shares(result.shares()));
        outcome(tree, result.outcome());
        if (result.outcome() instanceof Outcome.Gap<Term>) {
            result.soFar().ifPresent(sum -> tree.put("soFar", nodes.apply(sum)));
        }
        return tree;
    }

    private Map<String, Object> figure(FigureResult result) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", result.figure().code());
        tree.put("title", words(result.figure().title()));
        tree.put("role", result.figure().role().toString().toLowerCase(Locale.ROOT));
        outcome(tree, result.outcome());
        return tree;
    }

    private void outcome(Map<String, Object> tree, Outcome<Term> outcome) {
        if (outcome instanceof Outcome.Present<Term> present) {
            tree.put("amount", present.value().value().amount());
            tree.put("unit", present.value().value().unit().toString());
            tree.put("derivation", nodes.apply(present.value()));
        } else {
            tree.put("incomplete", words(((Outcome.Gap<Term>) outcome).sentence()));
        }
    }

    private static Map<String, Object> shares(Shares shares) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Origin origin : Origin.values()) {
            tree.put(origin.toString().toLowerCase(Locale.ROOT), shares.of(origin));
        }
        return tree;
    }

    private static Map<String, Object> gap(CalculationGap gap) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", gap.code().toString());
        gap.place().ifPresent(place -> tree.put("place", place));
        tree.put("says", words(gap.sentence()));
        return tree;
    }

    private static Map<String, Object> doubt(Doubt doubt) {
        return Map.of("id", doubt.id(), "confidence", doubt.confidence().word(), "open", words(doubt.question()));
    }

    private static Map<String, String> words(Sentence sentence) {
        Map<String, String> both = new LinkedHashMap<>();
        both.put("en", sentence.en());
        both.put("zh", sentence.zh());
        return both;
    }
}
