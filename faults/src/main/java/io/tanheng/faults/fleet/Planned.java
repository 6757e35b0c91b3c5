/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.fleet;

import java.time.Instant;

/** A shipment and the moment, by the fleet's clock, from which it may leave. */
record Planned(Instant due, Shipment shipment) {}
