/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.takeaway;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleBinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Computes the cells of a workbook as a spreadsheet does, in binary numbers, and knows nothing of how they were made. */
final class CellComputer {

    private static final Pattern REFERENCE =
            Pattern.compile("(?:'([^']+)'!)?\\$?([A-Z]+)\\$?([0-9]+)(?::\\$?([A-Z]+)\\$?([0-9]+))?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    private final Map<String, Cell> cells = new HashMap<>();
    private final Map<String, Double> known = new HashMap<>();
    private final Map<String, Double> changed = new HashMap<>();

    static CellComputer of(InputStream file) throws IOException {
        CellComputer computer = new CellComputer();
        try (ReadableWorkbook book = new ReadableWorkbook(file)) {
            for (Sheet sheet : book.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    rows.forEach(row -> row.stream()
                            .filter(Objects::nonNull)
                            .forEach(cell -> computer.cells.put(sheet.getName() + "!" + cell.getAddress(), cell)));
                }
            }
        }
        return computer;
    }

    /** Puts a number where another stood, as somebody at a screen does. */
    void change(String address, double value) {
        known.clear();
        cells.remove(address);
        changed.put(address, value);
    }

    boolean isFormula(String address) {
        Cell cell = cells.get(address);
        return cell != null && cell.getType() == CellType.FORMULA;
    }

    String text(String address) {
        Cell cell = cells.get(address);
        return cell == null ? "" : Objects.requireNonNullElse(cell.getText(), "");
    }

    double value(String address) {
        Double change = changed.get(address);
        if (change != null) {
            return change;
        }
        Double before = known.get(address);
        if (before != null) {
            return before;
        }
        Cell cell = cells.get(address);
        double value = cell == null || cell.getType() == CellType.STRING
                ? 0
                : cell.getType() == CellType.FORMULA
                        ? new Formula(cell.getFormula(), address.substring(0, address.indexOf('!'))).compute()
                        : cell.asNumber().doubleValue();
        known.put(address, value);
        return value;
    }

    private final class Formula {

        private final String whole;
        private final String sheet;
        private String rest;

        Formula(String text, String sheet) {
            this.whole = text;
            this.rest = text;
            this.sheet = sheet;
        }

        double compute() {
            double[] value = sum();
            if (!rest.isEmpty() || value.length != 1) {
                throw new IllegalArgumentException("Cannot compute " + whole + ", stopped before " + rest);
            }
            return value[0];
        }

        private double[] sum() {
            double[] value = accept("-") ? both(new double[] {0}, product(), (a, b) -> a - b) : product();
            while (true) {
                if (accept("+")) {
                    value = both(value, product(), Double::sum);
                } else if (accept("-")) {
                    value = both(value, product(), (a, b) -> a - b);
                } else if (accept(">=")) {
                    value = both(value, sum(), (a, b) -> a >= b ? 1 : 0);
                } else if (accept("=")) {
                    value = both(value, sum(), (a, b) -> a == b ? 1 : 0);
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
                double[] inner = sum();
                expect(")");
                return inner;
            }
            if (accept("SUMIFS(")) {
                return sumIf();
            }
            Matcher function = Pattern.compile("([A-Z]+)\\(").matcher(rest);
            if (function.lookingAt()) {
                rest = rest.substring(function.end());
                return function(function.group(1));
            }
            Matcher reference = REFERENCE.matcher(rest);
            if (reference.lookingAt()) {
                return addresses(reference()).stream()
                        .mapToDouble(CellComputer.this::value)
                        .toArray();
            }
            Matcher number = NUMBER.matcher(rest);
            if (!number.lookingAt()) {
                throw new IllegalArgumentException("No number before " + rest + " in " + whole);
            }
            rest = rest.substring(number.end());
            return new double[] {Double.parseDouble(number.group())};
        }

        private double[] sumIf() {
            List<String> summed = addresses(reference());
            expect(",");
            List<String> asked = addresses(reference());
            expect(",");
            String wanted = text(addresses(reference()).get(0));
            expect(")");
            double sum = 0;
            for (int place = 0; place < summed.size(); place++) {
                sum += text(asked.get(place)).equals(wanted) ? value(summed.get(place)) : 0;
            }
            return new double[] {sum};
        }

        private double[] function(String name) {
            List<double[]> arguments = new ArrayList<>();
            do {
                arguments.add(sum());
            } while (accept(","));
            expect(")");
            double[] first = arguments.get(0);
            return switch (name) {
                case "SUM", "SUMPRODUCT" -> new double[] {Arrays.stream(first).sum()};
                case "COUNT" -> new double[] {first.length};
                case "MAX" ->
                    new double[] {
                        arguments.stream().flatMapToDouble(Arrays::stream).max().orElseThrow()
                    };
                case "MIN" ->
                    new double[] {
                        arguments.stream().flatMapToDouble(Arrays::stream).min().orElseThrow()
                    };
                case "SQRT" -> new double[] {Math.sqrt(first[0])};
                case "INT" -> new double[] {Math.floor(first[0])};
                case "ROUND" -> new double[] {Math.signum(first[0]) * Math.floor(Math.abs(first[0]) + 0.5)};
                case "IF" -> first[0] == 0 ? arguments.get(2) : arguments.get(1);
                default -> throw new IllegalArgumentException("No function " + name + " in " + whole);
            };
        }

        private Matcher reference() {
            Matcher reference = REFERENCE.matcher(rest);
            if (!reference.lookingAt()) {
                throw new IllegalArgumentException("No reference before " + rest + " in " + whole);
            }
            rest = rest.substring(reference.end());
            return reference;
        }

        private List<String> addresses(Matcher reference) {
            String where = Objects.requireNonNullElse(reference.group(1), sheet) + "!";
            int first = Integer.parseInt(reference.group(3));
            int last = reference.group(5) == null ? first : Integer.parseInt(reference.group(5));
            List<String> addresses = new ArrayList<>();
            for (int row = first; row <= last; row++) {
                addresses.add(where + reference.group(2) + row);
            }
            return addresses;
        }

        private double[] both(double[] left, double[] right, DoubleBinaryOperator operator) {
            double[] result = new double[Math.max(left.length, right.length)];
            for (int place = 0; place < result.length; place++) {
                result[place] = operator.applyAsDouble(
                        left[left.length == 1 ? 0 : place], right[right.length == 1 ? 0 : place]);
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
                throw new IllegalArgumentException("Expected " + token + " before " + rest + " in " + whole);
            }
        }
    }
}
