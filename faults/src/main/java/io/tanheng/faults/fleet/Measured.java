/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.fleet;

import java.math.BigDecimal;

/**
 * A quantity a device measures: values scatter evenly between two bounds, in whole steps.
 *
 * @param low smallest value in steps
 * @param high largest value in steps
 * @param scale decimal digits of a step
 */
record Measured(String parameter, long low, long high, int scale) {
    /** The value for one draw; equal draws give equal values. */
    BigDecimal value(long draw) {
        return BigDecimal.valueOf(low + Math.floorMod(draw, high - low + 1), scale);
    }
}
