/* SPDX-License-Identifier: Apache-2.0 */
/** Activity data and packs as the accounting service keeps them, asked for over HTTP. */
@NullMarked
package io.tanheng.reporting.activity;

import org.jspecify.annotations.NullMarked;
