/* SPDX-License-Identifier: Apache-2.0 */
/** Real servers as processes of their own: started, killed, paused and started again on the same data. */
@NullMarked
package io.tanheng.parts;

import org.jspecify.annotations.NullMarked;
