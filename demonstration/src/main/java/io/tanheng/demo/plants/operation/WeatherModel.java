/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.operation;

import io.tanheng.demo.plants.physics.Air;
import io.tanheng.demo.plants.physics.Weather;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Weather of a site: seasons, days and chance.
 *
 * @param meanCelsius over the year
 * @param seasonCelsius half the difference between summer and winter
 * @param meanPascal ambient pressure of the site's height
 */
public record WeatherModel(double meanCelsius, double seasonCelsius, double meanPascal) {

    private static final int TEMPERATURE_CHANNEL = 4;
    private static final int PRESSURE_CHANNEL = 5;
    private static final int HUMIDITY_CHANNEL = 6;

    public Weather at(Instant instant, ZoneId zone, Noise noise) {
        ZonedDateTime local = instant.atZone(zone);
        double year = (local.getDayOfYear() - 200) / 365.25;
        double day = (local.toLocalTime().toSecondOfDay() / 3600.0 - 15) / 24;
        double celsius = meanCelsius
                + seasonCelsius * Math.cos(2 * Math.PI * year)
                + 4 * Math.cos(2 * Math.PI * day)
                + 5 * noise.wave(TEMPERATURE_CHANNEL, instant, Duration.ofHours(61));
        double pascal = meanPascal + 1400 * noise.wave(PRESSURE_CHANNEL, instant, Duration.ofHours(53));
        double water = 0.012 + 0.008 * noise.wave(HUMIDITY_CHANNEL, instant, Duration.ofHours(37));
        return new Weather(celsius, pascal, new Air(water));
    }
}
