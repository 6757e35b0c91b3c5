/* SPDX-License-Identifier: Apache-2.0 */
/** Decoded device messages, from ingest to accounting and reporting. */
@NullMarked
package io.tanheng.contracts.readings;

import org.jspecify.annotations.NullMarked;
