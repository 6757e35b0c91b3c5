/* SPDX-License-Identifier: Apache-2.0 */
/** What can be set, the clock, and what the service says when it starts. */
@NullMarked
package io.tanheng.reporting.settings;

import org.jspecify.annotations.NullMarked;
