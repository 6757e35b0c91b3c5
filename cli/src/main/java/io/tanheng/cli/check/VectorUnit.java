/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Unit;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A unit as vector files write it: the unit itself, and the basis that goes with it in words, such as {@code ppm dry} or
 * {@code m3/h wet actual}.
 */
record VectorUnit(String text, Unit unit, Set<Basis> bases) {

    /** What a unit can be said to be measured on; words of one kind exclude each other. */
    enum Basis {
        WET(Kind.MOISTURE),
        DRY(Kind.MOISTURE),
        GAUGE(Kind.PRESSURE),
        ABSOLUTE(Kind.PRESSURE),
        ACTUAL(Kind.STATE),
        NORMAL(Kind.STATE),
        TWENTY_DEGREES(Kind.STATE),
        UNITED_STATES(Kind.STATE),
        SHORT(Kind.TON),
        METRIC(Kind.TON),
        NET(Kind.SUPPLY),
        GROSS(Kind.SUPPLY);

        private final Kind kind;

        Basis(Kind kind) {
            this.kind = kind;
        }

        private enum Kind {
            MOISTURE,
            PRESSURE,
            STATE,
            TON,
            SUPPLY
        }
    }

    private static final Map<String, Basis> WORDS = Map.ofEntries(
            Map.entry("wet", Basis.WET),
            Map.entry("dry", Basis.DRY),
            Map.entry("gauge", Basis.GAUGE),
            Map.entry("absolute", Basis.ABSOLUTE),
            Map.entry("abs", Basis.ABSOLUTE),
            Map.entry("actual", Basis.ACTUAL),
            Map.entry("(short)", Basis.SHORT),
            Map.entry("short", Basis.SHORT),
            Map.entry("metric", Basis.METRIC),
            Map.entry("normal", Basis.NORMAL),
            Map.entry("net", Basis.NET),
            Map.entry("gross", Basis.GROSS),
            Map.entry("(metric)", Basis.METRIC),
            Map.entry("(0 degc, 101.325 kpa)", Basis.NORMAL),
            Map.entry("at 0 degc", Basis.NORMAL),
            Map.entry("at 0 degc, 101.325 kpa", Basis.NORMAL),
            Map.entry("at 20 degc", Basis.TWENTY_DEGREES),
            Map.entry("at 20 degc, 101.325 kpa", Basis.TWENTY_DEGREES),
            Map.entry("(68 degf, 29.92 inhg)", Basis.UNITED_STATES));

    private static final Unit NORMAL_VOLUME = Unit.parse("Nm3");

    /** What a number is of, which says nothing about its unit. */
    private static final Pattern MATERIAL =
            Pattern.compile("\\s+(portland clinker|clinker|raw meal|crude steel)$", Pattern.CASE_INSENSITIVE);

    /** Shares that are called by what they are of instead of by a unit. */
    private static final Pattern SHARE = Pattern.compile(
            "(non-fuel C|CaO|MgO|hydrated) fraction|(CaO|MgO) not from carbonate|calcination|utilisation|water content");

    /** Reads a unit, or says what is not understood. */
    static VectorUnit parse(String text) {
        String stripped = text.strip();
        if (SHARE.matcher(stripped).matches()) {
            return new VectorUnit(text, Unit.ONE, Set.of());
        }
        String[] halves = MATERIAL.matcher(stripped.replace("1e4 Nm3", "1e4Nm3"))
                .replaceFirst("")
                .split("\\s+", 2);
        Set<Basis> bases = EnumSet.noneOf(Basis.class);
        String unit = plain(halves[0], bases);
        String rest =
                halves.length == 1 ? "" : halves[1].toLowerCase(Locale.ROOT).strip();
        Optional<Basis> whole = Optional.ofNullable(WORDS.get(rest));
        if (whole.isPresent()) {
            bases.add(whole.get());
        } else if (!rest.isEmpty()) {
            for (String word : rest.split("\\s+")) {
                Basis basis = WORDS.get(word);
                if (basis == null) {
                    throw new UnusableInputException(
                            "the unit '{0}' is not understood: '{1}' is no basis known here (wet, dry, gauge, absolute, actual,"
                                    + " short, metric).",
                            "单位 '{0}' 无法识别：'{1}' 不是已知的基准（wet、dry、gauge、absolute、actual、short、metric）。", text, word);
                }
                bases.add(basis);
            }
        }
        try {
            return new VectorUnit(text, Unit.parse(unit), bases);
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException(
                    Sentence.of(
                            "the unit '{0}' is not understood: {1}",
                            "单位 '{0}' 无法识别：{1}", text, String.valueOf(e.getMessage())),
                    e);
        }
    }

    /** Why a quantity in this unit cannot stand where the other is asked for, or nothing. */
    Optional<Sentence> clashWith(VectorUnit asked) {
        if (!comparable(unit, asked.unit)) {
            return Optional.of(Sentence.of(
                    "is given in '{0}', but '{1}' is asked for: they measure different things.",
                    "以 '{0}' 给出，但需要 '{1}'：两者量纲不同。", text, asked.text));
        }
        if (asked.isNormalVolume() && !isNormalVolume() && !bases.contains(Basis.NORMAL)) {
            return Optional.of(Sentence.of(
                    "is given in '{0}', but '{1}' is asked for: say 'normal' where the gas is at 0 degC and 101.325 kPa, and convert"
                            + " it where it is at 20 degC.",
                    "以 '{0}' 给出，但需要 '{1}'：若为 0 摄氏度、101.325 kPa 请注明 'normal'，若为 20 摄氏度请先换算。", text, asked.text));
        }
        for (Basis mine : bases) {
            for (Basis other : asked.bases) {
                if (mine != other && mine.kind == other.kind) {
                    return Optional.of(Sentence.of(
                            "is given in '{0}', but '{1}' is asked for: another basis.",
                            "以 '{0}' 给出，但需要 '{1}'：基准不同。", text, asked.text));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the unit itself holds the state of the gas as a volume, not as the divisor of something. */
    private boolean isNormalVolume() {
        return unit.convertibleTo(NORMAL_VOLUME);
    }

    /** Whether one can stand for the other: where only one of them names its substance or state, as a bare t does not. */
    private static boolean comparable(Unit given, Unit asked) {
        return given.convertibleTo(asked)
                || (onlyOneIsNamed(given, asked) && given.plain().convertibleTo(asked.plain()));
    }

    private static boolean onlyOneIsNamed(Unit given, Unit asked) {
        return given.equals(given.plain()) != asked.equals(asked.plain());
    }

    /** A quantity in another unit, or nothing where the two measure different things. */
    static Optional<Quantity> in(Quantity given, Unit asked) {
        if (given.unit().convertibleTo(asked)) {
            return Optional.of(given.in(asked));
        }
        return comparable(given.unit(), asked)
                ? Optional.of(new Quantity(
                        new Quantity(given.amount(), given.unit().plain())
                                .in(asked.plain())
                                .amount(),
                        asked))
                : Optional.empty();
    }

    private static String plain(String unit, Set<Basis> bases) {
        String plain = unit.replace("³", "3").replace("°C", "degC").replace("·", ".");
        if (plain.contains("Nm3")) {
            bases.add(Basis.NORMAL);
        }
        if (plain.contains("scf")) {
            bases.add(Basis.UNITED_STATES);
        }
        return plain.replace("dscfh", "ft3/h")
                .replace("scfh", "ft3/h")
                .replace("dscf", "ft3")
                .replace("scf", "ft3")
                .replace("vol%", "%")
                .replace("wt%", "%")
                .replace("%CO2", "%")
                .replace("/unit", "")
                .replace("fraction", "1");
    }
}
