/* SPDX-License-Identifier: Apache-2.0 */
/** Engagements that are kept, and certificates that are issued, questioned and revoked. */
@NullMarked
package io.tanheng.reporting.certification;

import org.jspecify.annotations.NullMarked;
