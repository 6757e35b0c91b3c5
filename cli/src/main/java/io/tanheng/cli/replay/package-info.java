/* SPDX-License-Identifier: Apache-2.0 */
/** {@code tanheng replay}: recorded frames or hours through the MQTT door, as a device would send them. */
@NullMarked
package io.tanheng.cli.replay;

import org.jspecify.annotations.NullMarked;
