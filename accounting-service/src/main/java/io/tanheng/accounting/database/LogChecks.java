/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

import java.time.Instant;

/** Whether an offset still means what it meant when it was stored; each sentence begins with a code. */
public final class LogChecks {

    private static final String WHAT_TO_DO = " Accounting stopped so that nothing is lost or counted twice in silence."
            + " Restore the topic, or, if its records are gone for good, delete the rows of this topic from"
            + " accounting.partition_state: reading then starts at the beginning of the topic that is there, sealed hours"
            + " stay, and what they hold is recognised. Then start the service again."
            + " 核算服务已停止，以免数据丢失或重复计算。请恢复该主题；若其记录确已丢失，请从 accounting.partition_state"
            + " 删除该主题的行后重新启动服务。";

    private LogChecks() {}

    static void requireSame(LogIdentity stored, LogIdentity found, String topic, int partition, long offset) {
        if (!stored.clusterId().equals(found.clusterId())) {
            throw new WrongLogException(
                    "OTHER_CLUSTER: Offset " + offset + " of partition " + partition + " of " + topic
                            + " was stored for the Kafka cluster " + stored.clusterId() + ", but this is the cluster "
                            + found.clusterId() + "." + WHAT_TO_DO);
        }
        if (!stored.topicId().equals(found.topicId())) {
            throw new WrongLogException("TOPIC_CREATED_ANEW: Offset " + offset + " of partition " + partition
                    + " was stored for the topic "
                    + topic + " with the id " + stored.topicId() + ", but the topic was created anew with the id "
                    + found.topicId() + "." + WHAT_TO_DO);
        }
    }

    /** Requires that a log holds the place from which it must be read on. */
    public static void requireWithin(String topic, int partition, long offset, long first, long end) {
        if (offset < first || offset > end) {
            throw new WrongLogException("OFFSET_NOT_IN_LOG: Partition " + partition + " of " + topic
                    + " must be read on from offset " + offset + ", but it holds the offsets from " + first + " up to "
                    + end + " only." + WHAT_TO_DO);
        }
    }

    /** The same for a place that was lost while reading. */
    public static WrongLogException outOfRange(String topic, String what) {
        return new WrongLogException("OFFSETS_LOST: Kafka no longer has the offsets of " + topic + " that come next: "
                + what + "." + WHAT_TO_DO);
    }

    /** The same for a log that ends before a record that was read from it. */
    public static WrongLogException shorter(String topic, int partition, LogMark mark, long end) {
        return new WrongLogException("LOG_IS_OLDER: From partition " + partition + " of " + topic
                + " the record with offset " + mark.offset() + " was read before, but the log ends at " + end
                + ": Kafka has come back with an older copy of its data." + WHAT_TO_DO);
    }

    /** The same for a log that holds another record in the place of one that was read from it. */
    public static WrongLogException otherRecord(String topic, int partition, LogMark mark, long found) {
        return new WrongLogException(
                "LOG_IS_OTHER: The record with offset " + mark.offset() + " of partition " + partition
                        + " of " + topic + " that was read before was written at " + Instant.ofEpochMilli(mark.time())
                        + ", the one in its place now at " + Instant.ofEpochMilli(found)
                        + ": Kafka has come back with an older copy of its data and written on." + WHAT_TO_DO);
    }

    /** The same for a cluster that changed its identity while reading. */
    public static WrongLogException changed(String topic, LogIdentity from, LogIdentity to) {
        return new WrongLogException("LOG_CHANGED: While " + topic + " was read, Kafka changed from cluster "
                + from.clusterId()
                + ", topic id " + from.topicId() + " to cluster " + to.clusterId() + ", topic id " + to.topicId() + "."
                + WHAT_TO_DO);
    }
}
