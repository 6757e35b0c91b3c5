/* SPDX-License-Identifier: Apache-2.0 */
/** Commands for evidence logs, ours and anybody's. */
@NullMarked
package io.tanheng.cli.log;

import org.jspecify.annotations.NullMarked;
