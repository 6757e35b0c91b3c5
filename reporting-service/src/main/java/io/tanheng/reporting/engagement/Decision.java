/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.engagement;

import java.time.Instant;

/**
 * An act that was done.
 *
 * @param number from 1, in the order of the engagement
 * @param person who did so
 */
public record Decision(int number, Instant at, String person, Act act) {}
