/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import java.io.Serial;
import java.util.List;

/** A request that cannot be answered as asked. */
public final class ApiProblem extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final String[] arguments;

    /** The arguments are those of the code's sentence, in its order. */
    public ApiProblem(ProblemCode code, String... arguments) {
        super(code.code() + ' ' + String.join(", ", arguments), null, false, false);
        this.code = code;
        this.arguments = arguments.clone();
    }

    public ProblemCode code() {
        return code;
    }

    public List<String> arguments() {
        return List.of(arguments);
    }
}
