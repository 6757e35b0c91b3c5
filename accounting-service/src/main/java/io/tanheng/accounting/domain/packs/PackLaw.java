/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.packs;

import io.tanheng.accounting.domain.statements.SiteLaw;
import io.tanheng.methodology.file.UnusableFileException;
import io.tanheng.methodology.parameter.ParameterFileException;
import io.tanheng.methodology.parameter.ParameterProblem;
import io.tanheng.methodology.parameter.Parameters;
import io.tanheng.methodology.sector.Methodologies;
import io.tanheng.methodology.sector.Methodology;
import io.tanheng.methodology.sector.RuleSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads packs beside what this build brings, and tells every mistake in them. */
public final class PackLaw {

    private static final String PARAMETERS = "parameters/";
    private static final String METHODOLOGIES = "methodologies/";
    private static final String OWN_PARAMETER = "parameters/own/";
    private static final String OWN_METHODOLOGY = "own-";

    private static final Pattern ID = Pattern.compile("^id:\\s*[\"']?([A-Za-z0-9._-]+)", Pattern.MULTILINE);

    private PackLaw() {}

    /**
     * What was found.
     *
     * @param law absent where there is a problem
     */
    public record Found(Optional<SiteLaw> law, List<PackProblem> problems) {}

    /** The law of an organisation with these packs, each a version of another name. */
    public static Found of(List<Pack> packs) {
        Map<String, String> parameters = new TreeMap<>();
        Map<String, String> methodologies = new TreeMap<>();
        Map<String, String> packOf = new HashMap<>();
        List<PackProblem> problems = new ArrayList<>();
        for (Pack pack : packs) {
            new TreeMap<>(pack.files()).forEach((path, text) -> {
                Optional<PackProblem> misplaced = misplaced(path, packOf);
                misplaced.ifPresent(problems::add);
                packOf.putIfAbsent(path, pack.pack());
                if (misplaced.isPresent()) {
                    return;
                }
                if (path.startsWith(PARAMETERS)) {
                    parameters.put(path.substring(PARAMETERS.length()), text);
                } else if (path.startsWith(METHODOLOGIES)) {
                    methodologies.put(path.substring(METHODOLOGIES.length()), text);
                }
            });
        }
        Found read = read(parameters, methodologies, packOf);
        if (problems.isEmpty()) {
            return read;
        }
        problems.addAll(read.problems());
        return new Found(Optional.empty(), problems);
    }

    private static Optional<PackProblem> misplaced(String path, Map<String, String> packOf) {
        if (packOf.containsKey(path)) {
            return Optional.of(new PackProblem(
                    "TAKEN",
                    path,
                    0,
                    "The pack '" + packOf.get(path)
                            + "' has a file of this name already: give yours another id, or withdraw that pack.",
                    "方法学包“" + packOf.get(path) + "”已有同名文件：请更换编号，或先撤回该包。"));
        }
        boolean yaml = path.endsWith(".yaml");
        String[] levels = path.split("/", -1);
        boolean methodology =
                levels.length == 3 && path.startsWith(METHODOLOGIES) && levels[2].startsWith(OWN_METHODOLOGY);
        return yaml && (path.startsWith(OWN_PARAMETER) || methodology)
                ? Optional.empty()
                : Optional.of(new PackProblem(
                        "MISPLACED_FILE",
                        path,
                        0,
                        "A pack holds parameters/own/….yaml, whose ids begin with 'own.', and"
                                + " methodologies/{family}/own-….yaml; nothing of what is shipped is replaced.",
                        "方法学包只包含 parameters/own/….yaml（编号以 own. 开头）和 methodologies/{family}/own-….yaml；不替换随产品发布的内容。"));
    }

    /** What is wrong apart from parameter files; an edition that names an unusable parameter is looked at when that is mended. */
    private static List<PackProblem> besides(
            ParameterFileException broken,
            Map<String, String> parameters,
            Map<String, String> methodologies,
            Map<String, String> packOf) {
        Map<String, String> usable = new TreeMap<>(parameters);
        Map<String, String> readable = new TreeMap<>(methodologies);
        for (ParameterProblem problem : broken.problems()) {
            String text = usable.remove(problem.file());
            if (text != null) {
                Matcher id = ID.matcher(text);
                String named = id.find() ? id.group(1) : "own.";
                readable.values().removeIf(edition -> edition.contains(named));
            }
        }
        return usable.size() == parameters.size()
                ? List.of()
                : read(usable, readable, packOf).problems();
    }

    private static Found read(
            Map<String, String> parameters, Map<String, String> methodologies, Map<String, String> packOf) {
        try {
            Parameters all = Parameters.standard().with(parameters);
            Methodologies own = Methodologies.read(methodologies, RuleSource.standard(), all);
            Map<String, String> names = new HashMap<>();
            for (Methodology methodology : own.all()) {
                names.put(
                        methodology.id(),
                        packOf.getOrDefault(
                                METHODOLOGIES + methodology.edition().path(), ""));
            }
            return new Found(Optional.of(new SiteLaw(own.before(Methodologies.standard()), all::on, names)), List.of());
        } catch (ParameterFileException e) {
            List<PackProblem> problems = new ArrayList<>();
            e.problems()
                    .forEach(problem -> problems.add(new PackProblem(
                            "UNUSABLE_FILE",
                            PARAMETERS + problem.file(),
                            problem.line(),
                            problem.message(),
                            problem.message())));
            problems.addAll(besides(e, parameters, methodologies, packOf));
            return new Found(Optional.empty(), problems);
        } catch (UnusableFileException e) {
            return new Found(
                    Optional.empty(),
                    e.problems().stream()
                            .map(problem -> new PackProblem(
                                    "UNUSABLE_FILE",
                                    METHODOLOGIES + problem.file(),
                                    problem.line(),
                                    problem.sentence().en(),
                                    problem.sentence().zh()))
                            .toList());
        }
    }
}
