/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.domain;

/** Where a record stands in a topic. */
public record RecordPosition(String topic, int partition, long offset) {}
