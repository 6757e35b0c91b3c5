/* SPDX-License-Identifier: Apache-2.0 */
/** Digests that name bytes, written the same way by every service. */
@NullMarked
package io.tanheng.contracts.digest;

import org.jspecify.annotations.NullMarked;
