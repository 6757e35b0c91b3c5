/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

/**
 * The sixty minutes of an hour by what they were worth, judged over the parameters the method needs; the counts add up to 60.
 *
 * @param reportedAsHour the device sent the hour as one record, so its minutes are not known here
 */
public record MinuteCounts(int valid, int stopped, int calibration, int invalid, int missing, boolean reportedAsHour) {}
