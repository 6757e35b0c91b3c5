/* SPDX-License-Identifier: Apache-2.0 */
/** Every word a person reads, in English and Chinese. */
@NullMarked
package io.tanheng.reporting.pages.words;

import org.jspecify.annotations.NullMarked;
