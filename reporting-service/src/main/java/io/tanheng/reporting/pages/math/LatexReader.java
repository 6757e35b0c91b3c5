/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.math;

import io.tanheng.reporting.pages.math.Formula.Case;
import io.tanheng.reporting.pages.math.Formula.Cases;
import io.tanheng.reporting.pages.math.Formula.Conversion;
import io.tanheng.reporting.pages.math.Formula.Digits;
import io.tanheng.reporting.pages.math.Formula.Fraction;
import io.tanheng.reporting.pages.math.Formula.Function;
import io.tanheng.reporting.pages.math.Formula.Name;
import io.tanheng.reporting.pages.math.Formula.Root;
import io.tanheng.reporting.pages.math.Formula.Row;
import io.tanheng.reporting.pages.math.Formula.Script;
import io.tanheng.reporting.pages.math.Formula.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the LaTeX that rules write about themselves.
 *
 * <p>It knows the commands they use. One it does not know is set as its own name, so that a new command is seen on the page
 * and breaks nothing.
 */
final class LatexReader {

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("cdot", "·"),
            Map.entry("times", "×"),
            Map.entry("to", "→"),
            Map.entry("ge", "≥"),
            Map.entry("le", "≤"),
            Map.entry("lt", "<"),
            Map.entry("sum", "∑"),
            Map.entry("pm", "±"),
            Map.entry("approx", "≈"),
            Map.entry("%", "%"),
            Map.entry("_", "_"),
            Map.entry("{", "{"),
            Map.entry("}", "}"));
    private static final Map<String, String> LETTERS = Map.of(
            "alpha", "α", "beta", "β", "eta", "η", "lambda", "λ", "rho", "ρ", "sigma", "σ", "phi", "φ", "Delta", "Δ");

    private static final String LINE_END = "\\\\";
    private static final String END = "\\end";
    private static final Pattern CONVERSION = Pattern.compile("\\[\\\\mathrm\\{([^}]*)} \\\\to \\\\mathrm\\{([^}]*)}]");

    private final String text;
    private int at;

    private LatexReader(String text) {
        this.text = text;
    }

    static Formula read(String latex) {
        return new LatexReader(latex).row('\0');
    }

    private Formula row(char end) {
        List<Formula> parts = new ArrayList<>();
        while (at < text.length() && text.charAt(at) != end) {
            next().ifPresent(parts::add);
        }
        at = Math.min(at + 1, text.length());
        return parts.size() == 1 ? parts.get(0) : new Row(List.copyOf(parts));
    }

    private Optional<Formula> next() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
            return Optional.empty();
        }
        Optional<Formula> base = base(c);
        return base.map(this::withScripts);
    }

    private Formula withScripts(Formula base) {
        Optional<Formula> low = Optional.empty();
        Optional<Formula> high = Optional.empty();
        while (at < text.length() && (text.charAt(at) == '_' || text.charAt(at) == '^')) {
            boolean isLow = text.charAt(at) == '_';
            at++;
            Optional<Formula> script = Optional.of(argument());
            low = isLow ? script : low;
            high = isLow ? high : script;
        }
        return low.isEmpty() && high.isEmpty() ? base : new Script(base, low, high);
    }

    private Optional<Formula> base(char c) {
        if (c == '{') {
            at++;
            return Optional.of(row('}'));
        }
        if (c == '\\') {
            return command();
        }
        if (c == '[') {
            Matcher conversion = CONVERSION.matcher(text).region(at, text.length());
            if (conversion.lookingAt()) {
                at = conversion.end();
                return Optional.of(new Conversion(unescape(conversion.group(1)), unescape(conversion.group(2))));
            }
        }
        if (Character.isDigit(c)) {
            return Optional.of(new Digits(run(d -> Character.isDigit(d) || d == '.')));
        }
        if (Character.isLetter(c)) {
            return Optional.of(new Name(run(Character::isLetterOrDigit)));
        }
        at++;
        return Optional.of(new Sign(c == '-' ? "−" : Character.toString(c)));
    }

    private Optional<Formula> command() {
        at++;
        if (at >= text.length()) {
            return Optional.empty();
        }
        String name = Character.isLetter(text.charAt(at)) ? run(Character::isLetter) : single();
        return switch (name) {
            case "frac" -> Optional.of(new Fraction(argument(), argument()));
            case "sqrt" -> Optional.of(new Root(argument()));
            case "mathrm", "text" -> Optional.of(new Name(letter(words())));
            case "operatorname" -> Optional.of(new Function(words()));
            case "max", "min" -> Optional.of(new Function(name));
            case "begin" -> Optional.of(cases());
            case "left", "right", ",", ";", " ", "quad" -> Optional.empty();
            default -> Optional.of(known(name));
        };
    }

    /** What stands between the beginning and the end of a choice: formulas with their conditions, one to a line. */
    private Formula cases() {
        words();
        List<Case> lines = new ArrayList<>();
        while (at < text.length() && !text.startsWith(END, at)) {
            Formula formula = part();
            accept("&");
            lines.add(new Case(formula, part()));
            accept(LINE_END);
        }
        if (accept(END)) {
            words();
        }
        return new Cases(List.copyOf(lines));
    }

    /** Up to what separates the parts of a choice. */
    private Formula part() {
        List<Formula> parts = new ArrayList<>();
        while (at < text.length()
                && text.charAt(at) != '&'
                && !text.startsWith(LINE_END, at)
                && !text.startsWith(END, at)) {
            next().ifPresent(parts::add);
        }
        return parts.size() == 1 ? parts.get(0) : new Row(List.copyOf(parts));
    }

    private boolean accept(String token) {
        boolean there = text.startsWith(token, at);
        at += there ? token.length() : 0;
        while (there && at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return there;
    }

    /** A letter a rule spells out, such as alpha. */
    private static String letter(String word) {
        return LETTERS.getOrDefault(word, word);
    }

    private static Formula known(String name) {
        String letter = LETTERS.get(name);
        if (letter != null) {
            return new Name(letter);
        }
        return new Sign(SIGNS.getOrDefault(name, name));
    }

    /** What a command or script applies to: a group, or the next single part. */
    private Formula argument() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at >= text.length()) {
            return new Row(List.of());
        }
        char c = text.charAt(at);
        if (c == '{') {
            at++;
            return row('}');
        }
        return base(c).orElseGet(() -> new Row(List.of()));
    }

    /** A group taken as text. */
    private String words() {
        if (at >= text.length() || text.charAt(at) != '{') {
            return "";
        }
        int end = text.indexOf('}', at);
        String group = text.substring(at + 1, end < 0 ? text.length() : end);
        at = end < 0 ? text.length() : end + 1;
        return unescape(group);
    }

    private static String unescape(String group) {
        return group.replace("\\_", "_").replace("\\%", "%");
    }

    private String single() {
        return Character.toString(text.charAt(at++));
    }

    private String run(CharacterTest test) {
        int from = at;
        while (at < text.length() && test.holds(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private interface CharacterTest {
        boolean holds(char c);
    }
}
