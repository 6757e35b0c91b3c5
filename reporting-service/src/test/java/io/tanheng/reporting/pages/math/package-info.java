/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package io.tanheng.reporting.pages.math;

import org.jspecify.annotations.NullMarked;
