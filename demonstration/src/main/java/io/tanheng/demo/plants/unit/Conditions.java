/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.unit;

import io.tanheng.demo.plants.physics.Weather;

/**
 * How an installation is run at a moment.
 *
 * @param load part of the rated output, above 0
 * @param airWander how far the air control strays, between -1 and 1
 * @param fuelWander how far the fuel strays from its usual blend, between -1 and 1
 */
public record Conditions(double load, Weather weather, double airWander, double fuelWander) {}
