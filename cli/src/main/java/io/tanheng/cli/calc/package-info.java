/* SPDX-License-Identifier: Apache-2.0 */
/** {@code tanheng calc}: a methodology applied to the activity data of a site. */
@NullMarked
package io.tanheng.cli.calc;

import org.jspecify.annotations.NullMarked;
