/* SPDX-License-Identifier: Apache-2.0 */
/** The schema accounting in PostgreSQL: the hour ledger, the offsets and the outbox. */
@NullMarked
package io.tanheng.accounting.database;

import org.jspecify.annotations.NullMarked;
