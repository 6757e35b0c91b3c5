/* SPDX-License-Identifier: Apache-2.0 */
/** The one clock of a service. */
@NullMarked
package io.tanheng.contracts.time;

import org.jspecify.annotations.NullMarked;
