/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.log;

/**
 * Where an entry stands.
 *
 * @param index from 0
 * @param size entries of the newest checkpoint
 */
public record LogPlace(long index, long size) {}
