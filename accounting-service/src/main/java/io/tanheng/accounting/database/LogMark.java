/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.database;

/**
 * A record that was read. A log that holds another one at its place, or none, was replaced, for instance by an older copy of
 * itself, and the offsets we remember mean nothing in it.
 *
 * @param time the time the log gave the record, in milliseconds since 1970
 */
public record LogMark(long offset, long time) {}
