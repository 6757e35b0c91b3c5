/* SPDX-License-Identifier: Apache-2.0 */
/** Files that survive a crash: durable, whole or not there. */
@NullMarked
package io.tanheng.evidence.storage;

import org.jspecify.annotations.NullMarked;
