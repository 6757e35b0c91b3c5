/* SPDX-License-Identifier: Apache-2.0 */
/** Asks others over HTTP, with a limit to what they may answer and to how long they may take. */
@NullMarked
package io.tanheng.evidence.http;

import org.jspecify.annotations.NullMarked;
