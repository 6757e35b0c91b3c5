/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.quantity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A product of powers of named units, such as {@code m3/h}; the unit of a pure number is {@code 1}. */
public final class Unit {

    /** The longest first, since some end in a digit as {@code tCO2} does. */
    private static final List<String> NAMES = BaseUnit.names().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    /** Units are few and used for every number, so each text and each combination is worked out once. */
    private static final Map<String, Unit> READ = new ConcurrentHashMap<>();

    private static final int READ_AT_MOST = 1_000;

    /** The unit of a pure number. */
    public static final Unit ONE = new Unit(new TreeMap<>());

    private final SortedMap<String, Integer> powers;
    private final String text;
    private final Map<Unit, Unit> products = new ConcurrentHashMap<>();
    private final Map<Unit, Unit> quotients = new ConcurrentHashMap<>();
    private final Map<Unit, Optional<Conversion>> conversions = new ConcurrentHashMap<>();

    private Unit(SortedMap<String, Integer> powers) {
        this.powers = Collections.unmodifiableSortedMap(new TreeMap<>(powers));
        this.text = written(this.powers);
    }

    /** The named units and their powers, none of which is zero. */
    public SortedMap<String, Integer> powers() {
        return powers;
    }

    /**
     * Reads a unit: factors joined by {@code .} and {@code /}, each with an optional power, read from left to right. A stroke
     * concerns the one factor after it.
     *
     * @throws IllegalArgumentException with a sentence that names the text, when it is no unit known here
     */
    public static Unit parse(String text) {
        Unit known = READ.get(text);
        if (known != null) {
            return known;
        }
        Unit unit = read(text);
        if (READ.size() < READ_AT_MOST) {
            READ.put(text, unit);
        }
        return unit;
    }

    private static Unit read(String text) {
        SortedMap<String, Integer> powers = new TreeMap<>();
        int sign = 1;
        for (String piece : pieces(text)) {
            if (piece.equals(".") || piece.equals("/")) {
                sign = piece.equals("/") ? -1 : 1;
            } else if (!piece.equals("1")) {
                add(powers, piece, sign, text);
            }
        }
        powers.values().removeIf(power -> power == 0);
        return new Unit(powers);
    }

    /** Reads a unit, or nothing where the text is none. */
    public static Optional<Unit> tryParse(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public Unit times(Unit other) {
        return products.computeIfAbsent(other, factor -> merge(factor, 1));
    }

    public Unit over(Unit other) {
        return quotients.computeIfAbsent(other, factor -> merge(factor, -1));
    }

    public Unit power(int exponent) {
        SortedMap<String, Integer> result = new TreeMap<>();
        if (exponent != 0) {
            powers.forEach((name, power) -> result.put(name, power * exponent));
        }
        return new Unit(result);
    }

    /** The unit whose square this is. */
    public Unit root() {
        SortedMap<String, Integer> result = new TreeMap<>();
        powers.forEach((name, power) -> {
            if (power % 2 != 0) {
                throw new UnitMismatchException("No unit has the square " + this + ".");
            }
            result.put(name, power / 2);
        });
        return new Unit(result);
    }

    /** Whether amounts can be converted: both measure the same. */
    public boolean convertibleTo(Unit other) {
        return Conversion.find(this, other).isPresent();
    }

    Optional<Conversion> conversionTo(Unit other) {
        return conversions.computeIfAbsent(other, target -> Conversion.workOut(this, target));
    }

    /** The same without the substances and gas states that are told apart here: {@code t/h} for {@code tCO2/h}. */
    public Unit plain() {
        Unit result = ONE;
        for (Map.Entry<String, Integer> factor : powers.entrySet()) {
            result = result.times(parse(BaseUnit.plain(factor.getKey())).power(factor.getValue()));
        }
        return result;
    }

    /** As it is read by {@link #parse}: {@code kg/m3}. */
    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Unit unit && text.equals(unit.text));
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    private static String written(SortedMap<String, Integer> powers) {
        String above = side(powers, 1).collect(Collectors.joining("."));
        String below = side(powers, -1).map(factor -> "/" + factor).collect(Collectors.joining());
        return (above.isEmpty() ? "1" : above) + below;
    }

    private static Stream<String> side(SortedMap<String, Integer> powers, int sign) {
        return powers.entrySet().stream()
                .filter(factor -> Integer.signum(factor.getValue()) == sign)
                .map(factor -> factor.getKey() + (factor.getValue() == sign ? "" : Math.abs(factor.getValue())));
    }

    private Unit merge(Unit other, int sign) {
        SortedMap<String, Integer> result = new TreeMap<>(powers);
        other.powers.forEach((name, power) -> result.merge(name, sign * power, Integer::sum));
        result.values().removeIf(power -> power == 0);
        return new Unit(result);
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) == '.' || text.charAt(index) == '/') {
                if (index > start) {
                    pieces.add(text.substring(start, index));
                }
                pieces.add(text.substring(index, index + 1));
                start = index + 1;
            }
        }
        pieces.add(text.substring(start));
        boolean operatorExpected = false;
        for (String piece : pieces) {
            boolean operator = piece.equals(".") || piece.equals("/");
            if (operator != operatorExpected) {
                throw new IllegalArgumentException(
                        "'" + text + "' is no unit: write factors joined by . and /, such as kg/m3.");
            }
            operatorExpected = !operatorExpected;
        }
        return pieces;
    }

    private static void add(Map<String, Integer> powers, String piece, int sign, String text) {
        for (String name : NAMES) {
            if (piece.startsWith(name) && isPower(piece, name.length())) {
                int power = piece.length() == name.length() ? 1 : Integer.parseInt(piece.substring(name.length()));
                powers.merge(name, sign * power, Integer::sum);
                return;
            }
        }
        throw new IllegalArgumentException("'" + piece + "' in the unit '" + text + "' is not known. Known are "
                + String.join(" ", new TreeSet<>(BaseUnit.names())) + ", each with an optional power.");
    }

    /** Whether a power of one digit, or nothing, stands behind the name. */
    private static boolean isPower(String piece, int start) {
        int digit = piece.startsWith("-", start) ? start + 1 : start;
        return start == piece.length()
                || (digit == piece.length() - 1 && piece.charAt(digit) >= '1' && piece.charAt(digit) <= '9');
    }
}
