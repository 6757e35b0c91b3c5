/* SPDX-License-Identifier: Apache-2.0 */
/** The public interface under /api/v1. */
@NullMarked
package io.tanheng.reporting.rest;

import org.jspecify.annotations.NullMarked;
