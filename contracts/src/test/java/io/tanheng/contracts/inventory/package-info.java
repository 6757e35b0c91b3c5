/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package io.tanheng.contracts.inventory;

import org.jspecify.annotations.NullMarked;
