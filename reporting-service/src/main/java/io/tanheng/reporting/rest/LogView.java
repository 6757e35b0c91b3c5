/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import java.util.List;

/**
 * The evidence log now.
 *
 * @param origin what it is called, the first line of its checkpoints
 * @param size how many entries it has
 * @param root base64 of the root hash of all of them; empty where nothing was ever logged
 * @param waiting entries that are not logged yet
 * @param keys that sign it, in the form others are to be given: {@code name+id+base64}; empty where none was named, so that entries only wait
 * @param signedBy the key ids under the newest checkpoint
 */
public record LogView(String origin, long size, String root, long waiting, List<String> keys, List<String> signedBy) {}
