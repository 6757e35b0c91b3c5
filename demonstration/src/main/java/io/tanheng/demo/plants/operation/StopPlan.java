/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.operation;

import java.time.Instant;
import java.time.ZoneId;

/** When a plant stands still. */
public sealed interface StopPlan permits CampaignStops, NightStops {

    /** The standstill that governs an instant: it covers it or is the nearest one of its cycle. */
    Standstill nearest(Instant instant, ZoneId zone, Noise noise);
}
