/* SPDX-License-Identifier: Apache-2.0 */
/** What devices say, whatever the wire format. */
@NullMarked
package io.tanheng.telemetry.model;

import org.jspecify.annotations.NullMarked;
