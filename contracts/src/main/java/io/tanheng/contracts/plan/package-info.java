/* SPDX-License-Identifier: Apache-2.0 */
/** How a site determines its emissions: the monitoring plan, as services tell one another. */
@NullMarked
package io.tanheng.contracts.plan;

import org.jspecify.annotations.NullMarked;
