/* SPDX-License-Identifier: Apache-2.0 */
/** The process that is Kafka. */
@NullMarked
package io.tanheng.parts.kafka;

import org.jspecify.annotations.NullMarked;
