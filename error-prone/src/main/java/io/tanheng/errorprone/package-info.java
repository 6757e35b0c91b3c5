/* SPDX-License-Identifier: Apache-2.0 */
/** Error Prone and NullAway, loaded once in a build and not once for each module and each of its tests. */
@NullMarked
package io.tanheng.errorprone;

import org.jspecify.annotations.NullMarked;
