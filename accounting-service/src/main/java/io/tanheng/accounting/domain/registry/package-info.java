/* SPDX-License-Identifier: Apache-2.0 */
/** Sources as registered, with every version that was ever seen. */
@NullMarked
package io.tanheng.accounting.domain.registry;

import org.jspecify.annotations.NullMarked;
