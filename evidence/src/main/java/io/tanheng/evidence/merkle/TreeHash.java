/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.merkle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** How a Merkle tree is hashed (RFC 6962, 2.1): a leaf begins with 0x00, a node with 0x01, so that neither passes for the other. */
public final class TreeHash {

    /** The root of a tree without entries: SHA-256 of nothing. */
    public static final Hash EMPTY = Hash.own(sha256().digest());

    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(TreeHash::sha256);

    private TreeHash() {}

    /** The hash of an entry. */
    public static Hash leaf(byte[] entry) {
        MessageDigest digest = DIGEST.get();
        digest.update(LEAF);
        return Hash.own(digest.digest(entry));
    }

    /** The hash of two neighbours. */
    public static Hash node(Hash left, Hash right) {
        MessageDigest digest = DIGEST.get();
        digest.update(NODE);
        digest.update(left.shared());
        return Hash.own(digest.digest(right.shared()));
    }

    /** The root over complete subtrees that stand side by side, the largest first. */
    public static Hash joined(List<Hash> subtrees) {
        if (subtrees.isEmpty()) {
            return EMPTY;
        }
        Hash root = subtrees.get(subtrees.size() - 1);
        for (int index = subtrees.size() - 2; index >= 0; index--) {
            root = node(subtrees.get(index), root);
        }
        return root;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must have SHA-256", e);
        }
    }
}
