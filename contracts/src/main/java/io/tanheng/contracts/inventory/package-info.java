/* SPDX-License-Identifier: Apache-2.0 */
/** What an organisation emitted in a period over all its sites (ISO 14064-1), version by version. */
@NullMarked
package io.tanheng.contracts.inventory;

import org.jspecify.annotations.NullMarked;
