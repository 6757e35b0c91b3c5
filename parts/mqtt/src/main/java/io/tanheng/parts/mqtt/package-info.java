/* SPDX-License-Identifier: Apache-2.0 */
/** The process that is the MQTT broker. */
@NullMarked
package io.tanheng.parts.mqtt;

import org.jspecify.annotations.NullMarked;
