/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong, as a code and its arguments, so that each language has its own sentence.
 *
 * @param arguments in the order the code's text names them
 */
public record Problem(ProblemCode code, List<String> arguments, Optional<Instant> since) {

    @JsonProperty("severity")
    public Severity severity() {
        return code.severity();
    }
}
