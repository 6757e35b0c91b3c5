/* SPDX-License-Identifier: Apache-2.0 */
/** Keys to sign with: made, kept, replaced, and valid from one day to another. */
@NullMarked
package io.tanheng.evidence.keys;

import org.jspecify.annotations.NullMarked;
