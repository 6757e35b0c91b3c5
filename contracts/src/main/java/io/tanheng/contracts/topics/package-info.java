/* SPDX-License-Identifier: Apache-2.0 */
/** Kafka and MQTT topics as types. */
@NullMarked
package io.tanheng.contracts.topics;

import org.jspecify.annotations.NullMarked;
