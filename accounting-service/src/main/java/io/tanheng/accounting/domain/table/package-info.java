/* SPDX-License-Identifier: Apache-2.0 */
/** Activity data as tables: one an input of a methodology, a row a record. */
@NullMarked
package io.tanheng.accounting.domain.table;

import org.jspecify.annotations.NullMarked;
