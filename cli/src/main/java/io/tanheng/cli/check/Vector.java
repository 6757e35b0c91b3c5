/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.check;

import io.tanheng.methodology.outcome.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A worked example: inputs, and what a rule must make of them.
 *
 * @param id the rule's id, perhaps with a suffix as in {@code HJ-3#2}
 * @param unreadable why it cannot be run, where its text is no vector
 */
record Vector(
        String id, String title, Map<String, Given> inputs, List<Expected> expected, Optional<Sentence> unreadable) {

    static Vector unreadable(String id, Sentence why) {
        return new Vector(id, "", Map.of(), List.of(), Optional.of(why));
    }

    /** The id without its suffix. */
    String ruleId() {
        int suffix = id.indexOf('#');
        return suffix < 0 ? id : id.substring(0, suffix);
    }
}
