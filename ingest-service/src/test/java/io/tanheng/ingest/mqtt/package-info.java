/* SPDX-License-Identifier: Apache-2.0 */
/** Tests of the door to devices. */
@NullMarked
package io.tanheng.ingest.mqtt;

import org.jspecify.annotations.NullMarked;
