/* SPDX-License-Identifier: Apache-2.0 */
/** Device messages that could not be used, with the reason and the original bytes. */
@NullMarked
package io.tanheng.contracts.quarantine;

import org.jspecify.annotations.NullMarked;
