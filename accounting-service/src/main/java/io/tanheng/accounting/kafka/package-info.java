/* SPDX-License-Identifier: Apache-2.0 */
/** Readings in, hours out. */
@NullMarked
package io.tanheng.accounting.kafka;

import org.jspecify.annotations.NullMarked;
