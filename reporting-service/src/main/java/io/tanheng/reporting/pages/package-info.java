/* SPDX-License-Identifier: Apache-2.0 */
/** The pages people read: each a document with a stable address that prints. */
@NullMarked
package io.tanheng.reporting.pages;

import org.jspecify.annotations.NullMarked;
