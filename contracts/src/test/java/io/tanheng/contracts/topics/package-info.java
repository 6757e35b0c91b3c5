/* SPDX-License-Identifier: Apache-2.0 */
/** What is known of topics before anything is read from them. */
@NullMarked
package io.tanheng.contracts.topics;

import org.jspecify.annotations.NullMarked;
