/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.statements;

import io.tanheng.accounting.domain.activity.ActivityEntry;
import io.tanheng.contracts.statements.Problem;
import io.tanheng.methodology.activity.ActivityData;
import java.util.List;
import java.util.Map;

/**
 * The activity data of one unit for one period, as a methodology takes it.
 *
 * @param byName the entries behind each record, by the record's name; none where a meter stands for it
 * @param yearly whether facts of the unit come from a longer period, so that figures resting on them say nothing of this one
 * @param problems what could not be taken; totals then have no value
 * @param notes what a person should know that withholds no total by itself, such as hours a meter did not send
 */
record UnitActivity(
        ActivityData data,
        Map<String, List<ActivityEntry>> byName,
        boolean yearly,
        List<Problem> problems,
        List<Problem> notes) {}
