/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

/** Which log an offset belongs to: an offset means nothing in another cluster or in a topic created anew. */
public record LogIdentity(String clusterId, String topicId) {}
