/* SPDX-License-Identifier: Apache-2.0 */
/** Which hours are open, when they are sealed and from where a partition must be read again. */
@NullMarked
package io.tanheng.accounting.domain.ledger;

import org.jspecify.annotations.NullMarked;
