/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import java.util.Optional;

/**
 * The right to write for a partition; it ends when somebody else takes the partition over, which raises the epoch.
 *
 * @param nextOffset where reading must start
 * @param mark the youngest record any owner had read when the offset was moved last
 */
public record Ownership(String topic, int partition, long epoch, long nextOffset, Optional<LogMark> mark) {}
