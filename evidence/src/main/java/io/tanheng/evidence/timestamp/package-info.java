/* SPDX-License-Identifier: Apache-2.0 */
/** Time stamps of RFC 3161: asked for, given and judged. */
@NullMarked
package io.tanheng.evidence.timestamp;

import org.jspecify.annotations.NullMarked;
