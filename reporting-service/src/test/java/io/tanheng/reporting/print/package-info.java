/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package io.tanheng.reporting.print;

import org.jspecify.annotations.NullMarked;
