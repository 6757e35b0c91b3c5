/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The hours of a period by what became of them.
 *
 * @param due hours that should be there by now, from the first one known of the source
 * @param valid hours whose figures stand
 * @param stopped hours in which the installation stood still
 * @param noMethod hours kept without a rule that computes from them
 * @param missing hours due of which nothing came
 */
public record HourCounts(int due, int valid, int stopped, int inCalibration, int invalid, int noMethod, int missing) {

    /**
     * Valid hours in percent of the hours that should be valid: those due without those the installation stood still; absent
     * where there is none. Hours kept without a rule count as valid: their readings came.
     */
    @JsonProperty("availabilityPercent")
    public Optional<BigDecimal> availabilityPercent() {
        return Percent.of(valid + noMethod, due - stopped);
    }

    /** How many hours a total over the period rests on: the valid ones and those standing still. */
    @JsonProperty("counted")
    public int counted() {
        return valid + stopped;
    }
}
