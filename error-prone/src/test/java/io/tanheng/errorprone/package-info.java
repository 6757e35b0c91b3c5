/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package io.tanheng.errorprone;

import org.jspecify.annotations.NullMarked;
