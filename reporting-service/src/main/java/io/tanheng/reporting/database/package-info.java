/* SPDX-License-Identifier: Apache-2.0 */
/** The read model in PostgreSQL, in plain SQL. */
@NullMarked
package io.tanheng.reporting.database;

import org.jspecify.annotations.NullMarked;
