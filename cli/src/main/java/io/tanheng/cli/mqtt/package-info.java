/* SPDX-License-Identifier: Apache-2.0 */
/** Sending to the MQTT door as a device does. */
@NullMarked
package io.tanheng.cli.mqtt;

import org.jspecify.annotations.NullMarked;
