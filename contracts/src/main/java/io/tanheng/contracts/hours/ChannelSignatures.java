/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.hours;

/**
 * How much of a parameter's average rests on signed readings.
 *
 * @param validMinutes minutes that entered the average
 * @param signedMinutes those of them made of readings that are all signed
 * @param stampedMinutes those of them made of readings that are all signed and time-stamped
 */
public record ChannelSignatures(String parameter, int validMinutes, int signedMinutes, int stampedMinutes) {}
