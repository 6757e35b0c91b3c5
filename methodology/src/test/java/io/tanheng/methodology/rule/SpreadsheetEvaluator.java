/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/** Computes a spreadsheet's formula in binary numbers: an arithmetic that shares nothing with the one under test. */
final class SpreadsheetEvaluator {

    private final Map<String, double[]> cells;
    private String rest;

    private SpreadsheetEvaluator(String formula, Map<String, double[]> cells) {
        this.rest = formula;
        this.cells = cells;
    }

    static double evaluate(String formula, Map<String, double[]> cells) {
        SpreadsheetEvaluator evaluator = new SpreadsheetEvaluator(formula, cells);
        double[] value = evaluator.comparison();
        if (!evaluator.rest.isEmpty() || value.length != 1) {
            throw new IllegalArgumentException("Cannot compute " + formula + ", stopped before " + evaluator.rest);
        }
        return value[0];
    }

    private double[] comparison() {
        double[] left = sum();
        if (accept(">=")) {
            return both(left, sum(), (a, b) -> a >= b ? 1 : 0);
        }
        return accept("=") ? both(left, sum(), (a, b) -> a == b ? 1 : 0) : left;
    }

    private double[] sum() {
        double[] value = accept("-") ? each(product(), a -> -a) : product();
        while (true) {
            if (accept("+")) {
                value = both(value, product(), Double::sum);
            } else if (accept("-")) {
                value = both(value, product(), (a, b) -> a - b);
            } else {
                return value;
            }
        }
    }

    private double[] product() {
        double[] value = power();
        while (true) {
            if (accept("*")) {
                value = both(value, power(), (a, b) -> a * b);
            } else if (accept("/")) {
                value = both(value, power(), (a, b) -> a / b);
            } else {
                return value;
            }
        }
    }

    private double[] power() {
        double[] base = atom();
        return accept("^") ? both(base, atom(), Math::pow) : base;
    }

    private double[] atom() {
        if (accept("(")) {
            double[] inner = comparison();
            expect(")");
            return inner;
        }
        Matcher word = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*").matcher(rest);
        if (word.lookingAt()) {
            rest = rest.substring(word.end());
            return accept("(") ? function(word.group()) : cell(word.group());
        }
        Matcher number = Pattern.compile("[0-9.]+").matcher(rest);
        if (!number.lookingAt()) {
            throw new IllegalArgumentException("No number before " + rest);
        }
        rest = rest.substring(number.end());
        return new double[] {Double.parseDouble(number.group())};
    }

    private double[] cell(String name) {
        double[] value = cells.get(name);
        if (value == null) {
            throw new IllegalArgumentException("No cell " + name);
        }
        return value;
    }

    private double[] function(String name) {
        List<double[]> arguments = new ArrayList<>();
        do {
            arguments.add(comparison());
        } while (accept(","));
        expect(")");
        double[] first = arguments.get(0);
        return switch (name) {
            case "SUMPRODUCT" -> new double[] {Arrays.stream(first).sum()};
            case "COUNT" -> new double[] {first.length};
            case "MAX" -> new double[] {flat(arguments).max().orElseThrow()};
            case "MIN" -> new double[] {flat(arguments).min().orElseThrow()};
            case "SQRT" -> each(first, Math::sqrt);
            case "EXP" -> each(first, StrictMath::exp);
            case "ABS" -> each(first, Math::abs);
            case "INT" -> each(first, Math::floor);
            case "TRUNC" -> each(first, value -> value < 0 ? Math.ceil(value) : Math.floor(value));
            case "ROUND" -> each(first, value -> Math.signum(value) * Math.floor(Math.abs(value) + 0.5));
            case "IF" -> first[0] == 0 ? arguments.get(2) : arguments.get(1);
            default -> throw new IllegalArgumentException("No function " + name);
        };
    }

    private static DoubleStream flat(List<double[]> arguments) {
        return arguments.stream().flatMapToDouble(Arrays::stream);
    }

    private static double[] each(double[] values, DoubleUnaryOperator function) {
        return Arrays.stream(values).map(function).toArray();
    }

    private static double[] both(double[] left, double[] right, DoubleBinaryOperator function) {
        double[] result = new double[Math.max(left.length, right.length)];
        for (int i = 0; i < result.length; i++) {
            result[i] = function.applyAsDouble(left[left.length == 1 ? 0 : i], right[right.length == 1 ? 0 : i]);
        }
        return result;
    }

    private boolean accept(String token) {
        boolean there = rest.startsWith(token);
        rest = there ? rest.substring(token.length()) : rest;
        return there;
    }

    private void expect(String token) {
        if (!accept(token)) {
            throw new IllegalArgumentException("Expected " + token + " before " + rest);
        }
    }
}
