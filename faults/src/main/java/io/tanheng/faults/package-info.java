/* SPDX-License-Identifier: Apache-2.0 */
/** The fault suite: a fleet, faults from a seed, and oracles that count. */
@NullMarked
package io.tanheng.faults;

import org.jspecify.annotations.NullMarked;
