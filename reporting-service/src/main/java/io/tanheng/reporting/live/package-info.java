/* SPDX-License-Identifier: Apache-2.0 */
/** What is known right now, and the people who watch it. */
@NullMarked
package io.tanheng.reporting.live;

import org.jspecify.annotations.NullMarked;
