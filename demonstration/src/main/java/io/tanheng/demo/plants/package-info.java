/* SPDX-License-Identifier: Apache-2.0 */
/** Simulated plants that report over MQTT as real ones do. */
@NullMarked
package io.tanheng.demo.plants;

import org.jspecify.annotations.NullMarked;
