/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.term;

import io.tanheng.methodology.outcome.Outcome;
import java.util.Collections;
import java.util.SortedSet;

/** The parameters in force on one day. */
@FunctionalInterface
public interface InForce {

    /** The parameter's value of that day, or the gap that names parameter, day and the nearest day with a value. */
    Outcome<Term> parameter(String id);

    /** The ids of the parameters below a prefix such as {@code fuel.}, in force or not. */
    default SortedSet<String> idsBelow(String prefix) {
        return Collections.emptySortedSet();
    }
}
