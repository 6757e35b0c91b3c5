/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package io.tanheng.reporting.takeaway;

import org.jspecify.annotations.NullMarked;
