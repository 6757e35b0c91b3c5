/* SPDX-License-Identifier: Apache-2.0 */
/** SenML, RFC 8428. */
@NullMarked
package io.tanheng.telemetry.senml;

import org.jspecify.annotations.NullMarked;
