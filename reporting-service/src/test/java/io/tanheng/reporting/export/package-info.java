/* SPDX-License-Identifier: Apache-2.0 */
/** Tests. */
@NullMarked
package io.tanheng.reporting.export;

import org.jspecify.annotations.NullMarked;
