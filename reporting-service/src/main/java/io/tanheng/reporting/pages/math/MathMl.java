/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.math;

import io.quarkus.qute.RawString;
import io.tanheng.reporting.pages.format.Units;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Formulas as MathML, which browsers set themselves and screen readers read. */
public final class MathMl {

    private static final String OPEN = "<math displaystyle=\"true\">";

    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> values;
    private boolean filled;

    private MathMl(Map<String, String> values) {
        this.values = values;
    }

    /** The formula with its letters. */
    public static RawString of(String latex) {
        return new MathMl(Map.of()).document(LatexReader.read(latex));
    }

    /** Only what stands after the equals sign, each letter replaced by its number; empty where none is. */
    public static Optional<RawString> filled(String latex, Map<String, String> values) {
        Formula right = rightSide(LatexReader.read(latex));
        MathMl writer = new MathMl(values);
        RawString set = writer.document(new Row(List.of(new Sign("="), right)));
        return writer.filled ? Optional.of(set) : Optional.empty();
    }

    /** A letter such as {@code Q_sn}, an equals sign and a number with its unit. */
    public static RawString equation(String symbol, String sign, String amount, String unit) {
        MathMl writer = new MathMl(Map.of());
        writer.out.append(OPEN);
        writer.write(symbol(symbol));
        return writer.amount(sign, amount, unit);
    }

    /** An equals sign and a number with its unit. */
    public static RawString result(String sign, String amount, String unit) {
        MathMl writer = new MathMl(Map.of());
        writer.out.append(OPEN);
        return writer.amount(sign, amount, unit);
    }

    private RawString amount(String sign, String amount, String unit) {
        tag("mo", sign);
        tag("mn", amount);
        if (!unit.isEmpty()) {
            out.append("<mspace width=\"0.25em\"></mspace><mtext class=\"unit\">")
                    .append(escape(unit))
                    .append("</mtext>");
        }
        return new RawString(out.append("</math>").toString());
    }

    /** A letter alone. */
    public static RawString letter(String symbol) {
        return new MathMl(Map.of()).document(symbol(symbol));
    }

    private static Formula symbol(String symbol) {
        int low = symbol.indexOf('_');
        return low < 0
                ? new Name(symbol)
                : new Script(
                        new Name(symbol.substring(0, low)),
                        Optional.of(new Name(symbol.substring(low + 1))),
                        Optional.empty());
    }

    private static Formula rightSide(Formula formula) {
        if (formula instanceof Row row) {
            for (int i = 0; i < row.parts().size(); i++) {
                if (row.parts().get(i) instanceof Sign sign && sign.text().equals("=")) {
                    return new Row(row.parts().subList(i + 1, row.parts().size()));
                }
            }
        }
        return formula;
    }

    private RawString document(Formula formula) {
        out.append(OPEN);
        write(formula);
        return new RawString(out.append("</math>").toString());
    }

    private void write(Formula formula) {
        Optional<String> value = formula.symbol().map(values::get);
        if (value.isPresent()) {
            filled = true;
            number(value.get());
        } else if (formula instanceof Row row) {
            out.append("<mrow>");
            row.parts().forEach(this::write);
            out.append("</mrow>");
        } else if (formula instanceof Name name) {
            name(name.text());
        } else if (formula instanceof Digits digits) {
            tag("mn", digits.text());
        } else if (formula instanceof Sign sign) {
            tag("mo", sign.text());
        } else if (formula instanceof Function function) {
            tag("mi", function.text());
        } else if (formula instanceof Fraction fraction) {
            pair("mfrac", fraction.above(), fraction.below());
        } else if (formula instanceof Conversion conversion) {
            out.append("<mspace width=\"0.25em\"></mspace><mtext class=\"unit\">[")
                    .append(escape(named(conversion.from())))
                    .append(" → ")
                    .append(escape(named(conversion.to())))
                    .append("]</mtext>");
        } else if (formula instanceof Root root) {
            out.append("<msqrt>");
            write(root.radicand());
            out.append("</msqrt>");
        } else if (formula instanceof Script script) {
            script(script);
        } else if (formula instanceof Cases cases) {
            cases(cases);
        }
    }

    private void cases(Cases cases) {
        out.append("<mrow><mo>{</mo><mtable columnalign=\"left\">");
        cases.cases().forEach(line -> {
            out.append("<mtr><mtd>");
            write(line.formula());
            out.append("</mtd><mtd>");
            write(line.condition());
            out.append("</mtd></mtr>");
        });
        out.append("</mtable></mrow>");
    }

    /** Between the two sides of a conversion even a plain number has a name: from per cent to one. */
    private static String named(String unit) {
        String written = Units.written(unit);
        return written.isEmpty() ? unit : written;
    }

    private void script(Script script) {
        if (script.low().isPresent() && script.high().isPresent()) {
            out.append("<msubsup>");
            write(script.base());
            write(script.low().get());
            write(script.high().get());
            out.append("</msubsup>");
        } else if (script.low().isPresent()) {
            low(script.base(), script.low().get());
        } else {
            script.high().ifPresent(high -> pair("msup", script.base(), high));
        }
    }

    /** A substance with an index of its own keeps both: CO2 of the dry gas is C O with a low 2,d. */
    private void low(Formula base, Formula low) {
        int digit = base instanceof Name name ? firstDigit(name.text()) : -1;
        if (digit > 0 && base instanceof Name name) {
            out.append("<msub><mi>")
                    .append(escape(name.text().substring(0, digit)))
                    .append("</mi><mrow><mn>")
                    .append(escape(name.text().substring(digit)))
                    .append("</mn><mo separator=\"true\">,</mo>");
            write(low);
            out.append("</mrow></msub>");
        } else {
            pair("msub", base, low);
        }
    }

    /** A negative number in the place of a letter stands in brackets, or two signs would meet. */
    private void number(String value) {
        if (value.startsWith("\u2212")) {
            out.append("<mrow><mo stretchy=\"false\">(</mo>");
            tag("mn", value);
            out.append("<mo stretchy=\"false\">)</mo></mrow>");
        } else {
            tag("mn", value);
        }
    }

    private void pair(String tag, Formula first, Formula second) {
        out.append('<').append(tag).append('>');
        write(first);
        write(second);
        out.append("</").append(tag).append('>');
    }

    /** Substances keep their index: CO2 as C O with a low 2. */
    private void name(String text) {
        int digit = firstDigit(text);
        if (digit > 0) {
            out.append("<msub><mi mathvariant=\"normal\">")
                    .append(escape(text.substring(0, digit)))
                    .append("</mi><mn>")
                    .append(escape(text.substring(digit)))
                    .append("</mn></msub>");
        } else {
            tag("mi", text);
        }
    }

    private static int firstDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private void tag(String tag, String text) {
        out.append('<')
                .append(tag)
                .append('>')
                .append(escape(text))
                .append("</")
                .append(tag)
                .append('>');
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
