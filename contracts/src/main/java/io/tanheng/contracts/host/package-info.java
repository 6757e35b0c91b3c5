/* SPDX-License-Identifier: Apache-2.0 */
/** Where services listen. */
@NullMarked
package io.tanheng.contracts.host;

import org.jspecify.annotations.NullMarked;
