/* SPDX-License-Identifier: Apache-2.0 */
/** Getting readings to the broker: what is due, one MQTT client per plant, and a mark up to which everything is acknowledged. */
@NullMarked
package io.tanheng.demo.plants.delivery;

import org.jspecify.annotations.NullMarked;
