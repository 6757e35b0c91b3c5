/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

import io.tanheng.contracts.hours.TermNode.Cited;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Rule;
import io.tanheng.methodology.term.Term;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Turns the terms of a methodology into nodes that travel. */
public final class TermNodes {

    /** Terms that were turned already: the results of an hour rest on one another, and so share most of what they rest on. */
    private final IdentityHashMap<Term, TermNode> known = new IdentityHashMap<>();

    private TermNodes() {}

    /** The node of a term with all it rests on. */
    public static TermNode of(Term term) {
        return new TermNodes().node(term);
    }

    /** Turns several terms one after the other; what they share is turned once and shared again. */
    public static Function<Term, TermNode> sharing() {
        return new TermNodes()::node;
    }

    private TermNode node(Term term) {
        TermNode found = known.get(term);
        if (found == null) {
            found = make(term);
            known.put(term, found);
        }
        return found;
    }

    private TermNode make(Term term) {
        if (term instanceof Term.Measured measured) {
            return leaf("measured", term, Optional.of(measured.evidence()));
        }
        if (term instanceof Term.Configured configured) {
            return leaf("configured", term, Optional.of(configured.origin()));
        }
        if (term instanceof Term.Parameter parameter) {
            return parameter(parameter);
        }
        if (term instanceof Term.Substituted substituted) {
            return substituted(substituted);
        }
        return derived((Term.Derived) term);
    }

    private static TermNode leaf(String kind, Term term, Optional<String> evidence) {
        return new TermNode(
                kind,
                term.symbol(),
                term.value().amount(),
                term.value().unit().toString(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                evidence,
                Optional.empty(),
                List.of());
    }

    private static TermNode parameter(Term.Parameter term) {
        return new TermNode(
                "parameter",
                term.symbol(),
                term.value().amount(),
                term.value().unit().toString(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(term.id()),
                Optional.of(cited(term.source())),
                Optional.of(term.validFrom()),
                Optional.empty(),
                Optional.of(term.confidence().word()),
                List.of());
    }

    private static TermNode substituted(Term.Substituted term) {
        Rule rule = term.rule();
        return new TermNode(
                "substituted",
                term.symbol(),
                term.value().amount(),
                term.value().unit().toString(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(rule.id()),
                Optional.empty(),
                Optional.of(cited(rule.citation())),
                Optional.empty(),
                Optional.of(term.reason() + ": " + term.window()),
                Optional.of(rule.confidence().word()),
                List.of());
    }

    private TermNode derived(Term.Derived term) {
        Rule rule = term.rule();
        return new TermNode(
                "derived",
                term.symbol(),
                term.value().amount(),
                term.value().unit().toString(),
                Optional.of(term.formula()),
                Optional.of(term.latex()),
                Optional.of(rule.id()),
                Optional.empty(),
                Optional.of(cited(rule.citation())),
                Optional.empty(),
                Optional.empty(),
                Optional.of(rule.confidence().word()),
                term.inputs().stream().map(this::node).toList());
    }

    private static Cited cited(Citation citation) {
        return new Cited(citation.document(), citation.clause(), citation.issued());
    }
}
