/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.fleet;

import java.time.Duration;

/**
 * How large and how badly behaved a fleet is.
 *
 * @param stacks devices that speak HJ 212
 * @param meters devices that speak SenML
 * @param connections how many MQTT connections they share
 * @param seed everything the fleet does follows from it and the clock
 * @param lateBy how long late shipments are held back; longer than an hour stays open
 */
public record FleetSettings(int stacks, int meters, int connections, long seed, Duration lateBy) {}
