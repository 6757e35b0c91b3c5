/* SPDX-License-Identifier: Apache-2.0 */
/** JSON with one spelling only (RFC 8785), read strictly. */
@NullMarked
package io.tanheng.evidence.canonical;

import org.jspecify.annotations.NullMarked;
