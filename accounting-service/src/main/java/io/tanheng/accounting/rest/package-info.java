/* SPDX-License-Identifier: Apache-2.0 */
/** What operators ask and order. */
@NullMarked
package io.tanheng.accounting.rest;

import org.jspecify.annotations.NullMarked;
