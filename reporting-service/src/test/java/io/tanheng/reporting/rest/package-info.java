/* SPDX-License-Identifier: Apache-2.0 */
/** Tests. */
@NullMarked
package io.tanheng.reporting.rest;

import org.jspecify.annotations.NullMarked;
