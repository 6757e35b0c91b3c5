/* SPDX-License-Identifier: Apache-2.0 */
/** The Merkle tree of RFC 6962 with SHA-256: its hashes, its growth, and proofs about it, made and judged. */
@NullMarked
package io.tanheng.evidence.merkle;

import org.jspecify.annotations.NullMarked;
