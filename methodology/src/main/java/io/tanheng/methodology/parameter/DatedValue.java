/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.parameter;

import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A value and when it is in force.
 *
 * @param from the first day
 * @param until the last day, where law has ended it without a successor
 * @param confidence how sure we are of this value, which may be surer or less sure than the others
 */
public record DatedValue(
        LocalDate from, Optional<LocalDate> until, Quantity value, Citation source, Confidence confidence) {

    boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
