/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.file;

import java.util.List;
import java.util.stream.Collectors;

/** Files that cannot be used, with all their mistakes at once. */
public final class UnusableFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FileProblem> problems;

    public UnusableFileException(List<FileProblem> problems) {
        super(problems.size() + " problem(s):\n"
                + problems.stream().map(problem -> "  " + problem).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<FileProblem> problems() {
        return problems;
    }
}
