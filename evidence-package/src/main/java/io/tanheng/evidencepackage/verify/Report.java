/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import io.tanheng.methodology.outcome.Sentence;
import java.util.List;
import java.util.Optional;

/** A package in which everything holds. */
public sealed interface Report permits StatementReport, InventoryReport {

    /** Steps of derivations, each computed again. */
    long steps();

    /** Keys that have signed, as name and id. */
    List<String> keys();

    /** Whether the keys came from who verifies. */
    boolean vouched();

    /** When authorities have seen the checkpoint, and who. */
    List<Sentence> timestamps();

    /** What was granted on what the package is about, and how it stood; absent where none is in the package. */
    Optional<Sentence> certificate();

    /** What became of each certificate it rests on. */
    List<Sentence> basis();

    /** What could not be judged, and why. */
    List<Sentence> notes();

    /** The one line of success. */
    Sentence line();

    /** The end of that line: whose keys were believed. */
    default Sentence believed() {
        return vouched()
                ? new Sentence("by keys you gave", "密钥由您提供")
                : new Sentence("keys out of the package itself, for which nobody has vouched", "密钥取自证据包本身，无人担保");
    }
}
