/* SPDX-License-Identifier: Apache-2.0 */
/** Activity data as the accounting service keeps it, asked for over HTTP. */
@NullMarked
package io.tanheng.reporting.activity;

import org.jspecify.annotations.NullMarked;
