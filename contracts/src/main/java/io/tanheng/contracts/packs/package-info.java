/* SPDX-License-Identifier: Apache-2.0 */
/** What is decided of organisations' own packs. */
@NullMarked
package io.tanheng.contracts.packs;

import org.jspecify.annotations.NullMarked;
