/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.activity;

import java.util.List;
import java.util.Optional;

/**
 * What became of a file, or would become of it.
 *
 * @param added records of something that was not there
 * @param corrected records that take the place of another
 * @param withdrawn records that take another back
 * @param unchanged records that were there already, exactly as sent
 */
public record ActivityKept(
        boolean dryRun, List<Line> added, List<Line> corrected, List<Line> withdrawn, List<Line> unchanged) {

    /** A record and its number; before it is kept it has none. */
    public record Line(ActivityRefusal.Place place, Optional<Long> number, Optional<Long> corrects) {}
}
