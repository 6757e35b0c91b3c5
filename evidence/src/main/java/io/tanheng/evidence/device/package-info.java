/* SPDX-License-Identifier: Apache-2.0 */
/** What a measuring device signs and encrypts before anything else has its hands on it: {@code docs/contracts/signed-readings-v1.md}. */
@NullMarked
package io.tanheng.evidence.device;

import org.jspecify.annotations.NullMarked;
