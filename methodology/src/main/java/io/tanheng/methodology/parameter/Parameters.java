/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.parameter;

import io.tanheng.methodology.file.ShippedFiles;
import io.tanheng.methodology.outcome.GapReason;
import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.term.InForce;
import io.tanheng.methodology.term.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** All dated parameters, by id. Safe for many threads. */
public final class Parameters {

    private static final String FOLDER = "/parameters/";

    private final SortedMap<String, ParameterDefinition> definitions;

    private Parameters(SortedMap<String, ParameterDefinition> definitions) {
        this.definitions = Collections.unmodifiableSortedMap(definitions);
    }

    /** The parameters shipped with this build; read once. */
    public static Parameters standard() {
        return Standard.PARAMETERS;
    }

    /** The texts of the shipped parameters by their ids, as {@link #standard} was read from them. */
    public static SortedMap<String, String> shippedTexts() {
        SortedMap<String, String> texts = new TreeMap<>();
        ShippedFiles.read(Parameters.class, FOLDER)
                .forEach((path, text) ->
                        texts.put(path.replaceFirst("[.]yaml$", "").replace('/', '.'), text));
        return texts;
    }

    /**
     * Reads parameter files.
     *
     * @param files text by path below the folder of parameters, such as {@code hj75/ice-point.yaml}
     * @throws ParameterFileException with all mistakes of all files
     */
    public static Parameters read(Map<String, String> files) {
        List<ParameterProblem> problems = new ArrayList<>();
        SortedMap<String, ParameterDefinition> definitions = new TreeMap<>();
        new TreeMap<>(files)
                .forEach((path, text) -> new ParameterFile(path, text, problems)
                        .read()
                        .ifPresent(definition -> definitions.put(definition.id(), definition)));
        if (!problems.isEmpty()) {
            throw new ParameterFileException(problems);
        }
        return new Parameters(definitions);
    }

    /**
     * These parameters and those of other files beside them, such as an organisation's own measured factors.
     *
     * @param files as for {@link #read}
     * @throws ParameterFileException with all mistakes, also where an id is taken: a parameter is never replaced
     */
    public Parameters with(Map<String, String> files) {
        Parameters more = read(files);
        List<ParameterProblem> taken = more.all().stream()
                .map(ParameterDefinition::id)
                .filter(id -> find(id).isPresent())
                .map(id -> new ParameterProblem(
                        id.replace('.', '/') + ".yaml",
                        0,
                        "there is a parameter " + id + " already; give yours another id."))
                .toList();
        if (!taken.isEmpty()) {
            throw new ParameterFileException(taken);
        }
        NavigableMap<String, ParameterDefinition> all = new TreeMap<>(definitions);
        more.all().forEach(definition -> all.put(definition.id(), definition));
        return new Parameters(all);
    }

    public Optional<ParameterDefinition> find(String id) {
        return Optional.ofNullable(definitions.get(id));
    }

    /** All parameters in order of their ids. */
    public Collection<ParameterDefinition> all() {
        return definitions.values();
    }

    /** The law of one day. */
    public InForce on(LocalDate day) {
        return new OfDay(this, day);
    }

    /** The law of one day. */
    private record OfDay(Parameters parameters, LocalDate day) implements InForce {
        @Override
        public Outcome<Term> parameter(String id) {
            return parameters
                    .find(id)
                    .map(definition -> definition.on(day))
                    .orElseGet(() -> Outcome.gap(
                            GapReason.UNSUPPORTED,
                            "There is no parameter {0}. Known ids are listed under /api/v1/parameters.",
                            "没有参数 {0}。已有编号见 /api/v1/parameters。",
                            id));
        }

        @Override
        public SortedSet<String> idsBelow(String prefix) {
            return new TreeSet<>(parameters
                    .definitions
                    .subMap(prefix, prefix + Character.MAX_VALUE)
                    .keySet());
        }
    }

    /** The parameters nobody has checked for news since a day. */
    public List<ParameterDefinition> notCheckedSince(LocalDate day) {
        return definitions.values().stream()
                .filter(definition -> definition.checked().isBefore(day))
                .toList();
    }

    /** Loads on first use, once. */
    private static final class Standard {
        private static final Parameters PARAMETERS = read(ShippedFiles.read(Parameters.class, FOLDER));
    }
}
