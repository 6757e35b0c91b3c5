/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.measurement;

import io.tanheng.methodology.term.InForce;
import java.util.List;

/** How one law makes tonnes from an hour of a stack. */
interface StackComputation {

    /** What the carbon dioxide of the hour rests on. */
    Need need();

    List<HourResult> compute(StackHour hour, InForce law);
}
