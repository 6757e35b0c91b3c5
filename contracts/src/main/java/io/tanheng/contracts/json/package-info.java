/* SPDX-License-Identifier: Apache-2.0 */
/** How contracts are written as JSON. */
@NullMarked
package io.tanheng.contracts.json;

import org.jspecify.annotations.NullMarked;
