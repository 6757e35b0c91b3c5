/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.activity;

import java.util.List;

/**
 * What is to be done with a submission: nothing at all where there is any problem.
 *
 * @param fresh records to keep, with the place each came from
 * @param unchanged records that are there already, exactly as sent
 */
public record Verdict(List<Placed> fresh, List<Placed> unchanged, List<SubmissionProblem> problems) {

    public Verdict {
        fresh = List.copyOf(fresh);
        unchanged = List.copyOf(unchanged);
        problems = List.copyOf(problems);
    }

    /** A record and where it stood in the submission. */
    public record Placed(Place place, ActivityEntry entry) {}
}
