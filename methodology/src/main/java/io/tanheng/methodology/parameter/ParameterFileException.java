/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.parameter;

import java.util.List;
import java.util.stream.Collectors;

/** Parameter files that cannot be used, with all their mistakes at once. */
public final class ParameterFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ParameterProblem> problems;

    public ParameterFileException(List<ParameterProblem> problems) {
        super(problems.size() + " problem(s) in parameter files:\n"
                + problems.stream().map(problem -> "  " + problem).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<ParameterProblem> problems() {
        return problems;
    }
}
