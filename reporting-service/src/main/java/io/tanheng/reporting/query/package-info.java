/* SPDX-License-Identifier: Apache-2.0 */
/** The query objects that feed screen, file and API alike. */
@NullMarked
package io.tanheng.reporting.query;

import org.jspecify.annotations.NullMarked;
