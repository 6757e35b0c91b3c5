/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.term;

/** Writes a derivation as indented text. */
final class Explanation {

    private static final String STEP = "  ";

    private Explanation() {}

    static String of(Term term) {
        StringBuilder text = new StringBuilder();
        write(term, "", text);
        return text.toString();
    }

    private static void write(Term term, String indent, StringBuilder text) {
        text.append(indent)
                .append(term.symbol())
                .append(" = ")
                .append(term.value())
                .append("   ")
                .append(origin(term))
                .append('\n');
        term.inputs().forEach(input -> write(input, indent + STEP, text));
    }

    private static String origin(Term term) {
        if (term instanceof Term.Measured measured) {
            return "measured, evidence " + measured.evidence();
        }
        if (term instanceof Term.Parameter parameter) {
            return "in force since " + parameter.validFrom() + ", " + parameter.source()
                    + doubt(parameter.confidence());
        }
        if (term instanceof Term.Configured configured) {
            return "of the installation, " + configured.origin();
        }
        if (term instanceof Term.Substituted substituted) {
            return "substituted (" + substituted.reason() + "): " + substituted.window() + ", "
                    + substituted.rule().citation() + doubt(substituted.rule().confidence());
        }
        Term.Derived derived = (Term.Derived) term;
        return "= " + derived.formula() + ", " + derived.rule().citation() + doubt(derived.confidence());
    }

    private static String doubt(Confidence confidence) {
        return confidence.level() == Confidence.Level.VERIFIED ? "" : " [" + confidence.word() + "]";
    }
}
