/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.outcome.Outcome;
import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.term.Term;
import java.util.List;

/** What the bindings of a step can reach: one record, or the whole period. Gaps are noted where they are found. */
interface Scope {

    /** Where gaps are noted. */
    String place();

    /** Words for messages: the name of the record, or what the figure is called. */
    Sentence label();

    Outcome<Term> value(Binding binding);

    Outcome<List<Term>> series(Binding binding);

    boolean holds(When when);

    /** Whether a part of a sum is to be left out because nothing was reported of it. */
    boolean absent(Binding binding);

    /** The one value a dated parameter has in the period. */
    Outcome<Term> parameter(String id);
}
