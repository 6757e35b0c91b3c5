/* SPDX-License-Identifier: Apache-2.0 */
/** The way out of quarantine. */
@NullMarked
package io.tanheng.reporting.release;

import org.jspecify.annotations.NullMarked;
