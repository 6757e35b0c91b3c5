/* SPDX-License-Identifier: Apache-2.0 */
/** HJ 212: the Chinese protocol for pollution-source monitoring. */
@NullMarked
package io.tanheng.telemetry.hj212;

import org.jspecify.annotations.NullMarked;
