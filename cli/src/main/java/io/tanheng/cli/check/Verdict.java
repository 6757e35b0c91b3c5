/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.methodology.outcome.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * What became of a vector.
 *
 * @param comparisons each expectation beside what was computed
 * @param problem why it could not be run at all
 */
record Verdict(Vector vector, List<Comparison> comparisons, Optional<Sentence> problem) {

    boolean passed() {
        return problem.isEmpty() && comparisons.stream().allMatch(Comparison::passed);
    }
}
