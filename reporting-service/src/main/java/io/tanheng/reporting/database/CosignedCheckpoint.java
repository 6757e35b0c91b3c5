/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.database;

import java.time.Instant;

/**
 * What a witness has signed last.
 *
 * @param witness the name of its key
 * @param size entries of the checkpoint
 * @param at when it says that it signed
 * @param note the checkpoint with the lines of the log and of this witness
 */
public record CosignedCheckpoint(String witness, long size, Instant at, byte[] note) {}
