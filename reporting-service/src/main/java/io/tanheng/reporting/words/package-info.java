/* SPDX-License-Identifier: Apache-2.0 */
/** What the service itself says to people, in English and Chinese. */
@NullMarked
package io.tanheng.reporting.words;

import org.jspecify.annotations.NullMarked;
