/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import java.util.function.DoubleUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A formula of one variable, read by recursive descent: {@code + - * / ^ mod}, brackets and the usual functions. */
final class Arithmetic {

    private static final int NESTED_AT_MOST = 100;

    private final String text;
    private final String variable;
    private int position;
    private int depth;

    private Arithmetic(String text, String variable) {
        this.text = text;
        this.variable = variable;
    }

    private DoubleUnaryOperator tree = x -> x;

    static Arithmetic parse(String text, String variable) {
        Arithmetic arithmetic = new Arithmetic(text, variable);
        arithmetic.tree = arithmetic.sum();
        if (!arithmetic.rest().isEmpty()) {
            throw arithmetic.unexpected();
        }
        return arithmetic;
    }

    double at(double value) {
        return tree.applyAsDouble(value);
    }

    private DoubleUnaryOperator sum() {
        DoubleUnaryOperator left = product();
        while (true) {
            DoubleUnaryOperator first = left;
            if (accept("+")) {
                DoubleUnaryOperator second = product();
                left = x -> first.applyAsDouble(x) + second.applyAsDouble(x);
            } else if (accept("-")) {
                DoubleUnaryOperator second = product();
                left = x -> first.applyAsDouble(x) - second.applyAsDouble(x);
            } else {
                return first;
            }
        }
    }

    private DoubleUnaryOperator product() {
        DoubleUnaryOperator left = signed();
        while (true) {
            DoubleUnaryOperator first = left;
            if (!rest().startsWith("**") && accept("*")) {
                DoubleUnaryOperator second = signed();
                left = x -> first.applyAsDouble(x) * second.applyAsDouble(x);
            } else if (accept("/")) {
                DoubleUnaryOperator second = signed();
                left = x -> first.applyAsDouble(x) / second.applyAsDouble(x);
            } else if (acceptWord("mod") || accept("%")) {
                DoubleUnaryOperator second = signed();
                left = x -> modulo(first.applyAsDouble(x), second.applyAsDouble(x));
            } else {
                return first;
            }
        }
    }

    /** The remainder with the sign of the divisor, as mathematics has it. */
    private static double modulo(double dividend, double divisor) {
        return dividend - divisor * Math.floor(dividend / divisor);
    }

    private DoubleUnaryOperator signed() {
        if (accept("-")) {
            DoubleUnaryOperator value = signed();
            return x -> -value.applyAsDouble(x);
        }
        return accept("+") ? signed() : power();
    }

    private DoubleUnaryOperator power() {
        DoubleUnaryOperator base = atom();
        if (accept("**") || accept("^")) {
            DoubleUnaryOperator exponent = signed();
            return x -> Math.pow(base.applyAsDouble(x), exponent.applyAsDouble(x));
        }
        return base;
    }

    private DoubleUnaryOperator atom() {
        depth++;
        if (depth > NESTED_AT_MOST) {
            throw new UnusableInputException("the formula '{0}' is nested too deeply.", "公式 '{0}' 嵌套过深。", text);
        }
        try {
            if (accept("(")) {
                DoubleUnaryOperator inner = sum();
                expect(")");
                return inner;
            }
            String number = leading("[0-9]*\\.?[0-9]+(?:[eE][+-]?[0-9]+)?");
            return number.isEmpty() ? named() : constant(Double.parseDouble(number));
        } finally {
            depth--;
        }
    }

    private DoubleUnaryOperator named() {
        String name = leading("[A-Za-z_][A-Za-z_0-9]*");
        if (name.equals(variable)) {
            return x -> x;
        }
        return switch (name) {
            case "pi" -> constant(Math.PI);
            case "e" -> constant(Math.E);
            case "sin" -> applied(StrictMath::sin);
            case "cos" -> applied(StrictMath::cos);
            case "tan" -> applied(StrictMath::tan);
            case "exp" -> applied(StrictMath::exp);
            case "ln", "log" -> applied(StrictMath::log);
            case "sqrt" -> applied(StrictMath::sqrt);
            case "abs" -> applied(Math::abs);
            case "floor" -> applied(Math::floor);
            case "ceil" -> applied(Math::ceil);
            default -> throw unexpected();
        };
    }

    private DoubleUnaryOperator applied(DoubleUnaryOperator function) {
        expect("(");
        DoubleUnaryOperator argument = sum();
        expect(")");
        return argument.andThen(function);
    }

    private static DoubleUnaryOperator constant(double value) {
        return x -> value;
    }

    private String rest() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        return text.substring(position);
    }

    private boolean accept(String token) {
        boolean there = rest().startsWith(token);
        position += there ? token.length() : 0;
        return there;
    }

    private boolean acceptWord(String word) {
        return rest().matches("(?s)" + word + "\\b.*") && accept(word);
    }

    private String leading(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(rest());
        if (!matcher.lookingAt()) {
            return "";
        }
        position += matcher.end();
        return matcher.group();
    }

    private void expect(String token) {
        if (!accept(token)) {
            throw unexpected();
        }
    }

    private UnusableInputException unexpected() {
        return new UnusableInputException(
                "the formula '{0}' cannot be read from position {1} on.",
                "公式 '{0}' 自第 {1} 个字符起无法解析。", text, position + 1);
    }
}
