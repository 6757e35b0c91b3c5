/* SPDX-License-Identifier: Apache-2.0 */
/** Tests. */
@NullMarked
package io.tanheng.reporting.certification;

import org.jspecify.annotations.NullMarked;
