/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.merkle;

import java.util.List;

/** Where the hashes of complete subtrees can be had, such as the tiles of a log. */
@FunctionalInterface
public interface HashReader {

    /** The hashes in the order asked for; all at once, so that what is stored together is read once. */
    List<Hash> read(List<Subtree> subtrees);
}
