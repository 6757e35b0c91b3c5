/* SPDX-License-Identifier: Apache-2.0 */
/** Statements: activity data and measured hours of a site and period, computed by the methodologies of its monitoring plan. */
@NullMarked
package io.tanheng.accounting.domain.statements;

import org.jspecify.annotations.NullMarked;
