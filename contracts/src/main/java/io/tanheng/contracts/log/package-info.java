/* SPDX-License-Identifier: Apache-2.0 */
/** What stands in the evidence log: digests of what was said, and none of it. */
@NullMarked
package io.tanheng.contracts.log;

import org.jspecify.annotations.NullMarked;
