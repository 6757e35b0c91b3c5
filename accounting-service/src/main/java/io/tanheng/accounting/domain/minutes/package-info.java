/* SPDX-License-Identifier: Apache-2.0 */
/** From samples to minutes and from minutes to the hour. */
@NullMarked
package io.tanheng.accounting.domain.minutes;

import org.jspecify.annotations.NullMarked;
