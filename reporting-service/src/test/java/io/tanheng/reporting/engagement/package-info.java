/* SPDX-License-Identifier: Apache-2.0 */
/** What may be done in an engagement, and by whom. */
@NullMarked
package io.tanheng.reporting.engagement;

import org.jspecify.annotations.NullMarked;
