/* SPDX-License-Identifier: Apache-2.0 */
/** Keys that stay in a token: PKCS#11. */
@NullMarked
package io.tanheng.evidence.token;

import org.jspecify.annotations.NullMarked;
