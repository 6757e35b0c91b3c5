/* SPDX-License-Identifier: Apache-2.0 */
/** Makes load: MQTT messages from a client that costs little, and readings straight into Kafka. */
@NullMarked
package io.tanheng.benchmarks.load;

import org.jspecify.annotations.NullMarked;
