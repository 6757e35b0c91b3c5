/* SPDX-License-Identifier: Apache-2.0 */
/** Registered sources: who measures what, where and by which method. */
@NullMarked
package io.tanheng.contracts.source;

import org.jspecify.annotations.NullMarked;
