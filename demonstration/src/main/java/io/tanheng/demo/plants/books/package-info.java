/* SPDX-License-Identifier: Apache-2.0 */
/** What the plants report month by month: the true amounts, as scales, meters and laboratories read them. */
@NullMarked
package io.tanheng.demo.plants.books;

import org.jspecify.annotations.NullMarked;
