/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.plan;

import java.util.Optional;

/**
 * A belt scale or meter that sends a rate over MQTT; the sum of its hours in a month is a value of activity data.
 *
 * <p>A record somebody enters for the same month goes before it.
 *
 * @param source the source of the site that sends it
 * @param parameter the device's code
 * @param kind of activity data, such as {@code FUEL}
 * @param item such as {@code coal}
 * @param property the symbol it gives, such as {@code FC}
 * @param line the boiler or line it belongs to, where the unit has several
 */
public record PlanMeter(
        String source, String parameter, String kind, String item, String property, Optional<String> line) {}
