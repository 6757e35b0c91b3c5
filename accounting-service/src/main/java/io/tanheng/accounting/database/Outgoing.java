/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

/**
 * A record to publish.
 *
 * @param key of its source: records with the same key must keep their order
 */
public record Outgoing(String key, byte[] value) {}
