/* SPDX-License-Identifier: Apache-2.0 */
/** What a stack analyser or a meter can measure, and what one hour of it says. */
@NullMarked
package io.tanheng.methodology.measurement;

import org.jspecify.annotations.NullMarked;
