/* SPDX-License-Identifier: Apache-2.0 */
/** What organisations emitted over all their sites: made on demand out of the statements there are, kept version by version. */
@NullMarked
package io.tanheng.reporting.inventory;

import org.jspecify.annotations.NullMarked;
