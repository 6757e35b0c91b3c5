/* SPDX-License-Identifier: Apache-2.0 */
/** From the minutes of an hour to tonnes, by the method the source is registered with. */
@NullMarked
package io.tanheng.accounting.domain.result;

import org.jspecify.annotations.NullMarked;
