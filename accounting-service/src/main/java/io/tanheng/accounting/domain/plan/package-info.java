/* SPDX-License-Identifier: Apache-2.0 */
/** Whether a monitoring plan can be computed by. */
@NullMarked
package io.tanheng.accounting.domain.plan;

import org.jspecify.annotations.NullMarked;
