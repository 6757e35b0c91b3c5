/* SPDX-License-Identifier: Apache-2.0 */
/** The real processes of a run: parts, services, proxies, and what is done to them. */
@NullMarked
package io.tanheng.faults.world;

import org.jspecify.annotations.NullMarked;
