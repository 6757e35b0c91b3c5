/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import io.tanheng.evidencepackage.format.Manifest;
import io.tanheng.methodology.outcome.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * A package in which everything holds.
 *
 * @param hours computed again
 * @param figures of those hours, each with value or gap
 * @param steps of the statement's derivations, each computed again
 * @param proofs that something is in the log
 * @param blocks hours whose averages were made again from their samples, and every original byte hashed
 * @param logSize entries in the log of the checkpoint
 * @param keys that have signed, as name and id
 * @param vouched whether the keys came from who verifies
 * @param timestamps when authorities have seen the checkpoint, and who
 * @param certificate what was granted on the statement, and how it stood; absent where none is in the package
 * @param notes what could not be judged, and why
 */
public record Report(
        Manifest manifest,
        long hours,
        long figures,
        long steps,
        long proofs,
        long blocks,
        String log,
        long logSize,
        List<String> keys,
        boolean vouched,
        List<Sentence> timestamps,
        Optional<Sentence> certificate,
        List<Sentence> notes) {

    public Report {
        keys = List.copyOf(keys);
        timestamps = List.copyOf(timestamps);
        notes = List.copyOf(notes);
    }

    /** The one line of success. */
    public Sentence line() {
        return Sentence.of(
                "Holds: statement {0} version {1} of {2}; {3} hours with {4} figures and {5} steps computed again to the last"
                        + " digit, {6} proofs of the log {7} ({8} entries), {9} files, {10} hours down to the original bytes; signed by"
                        + " {11}, {12}.",
                "成立：{2} 的 {0} 声明第 {1} 版；{3} 个小时的 {4} 个数值与 {5} 个步骤重新计算，末位一致；日志 {7}（{8} 个条目）的 {6} 个证明，{9} 个文件，{10}"
                        + " 个小时核至原始字节；签名 {11}，{12}。",
                manifest.period(),
                manifest.statementVersion(),
                manifest.site().key(),
                hours,
                figures,
                steps,
                proofs,
                log,
                logSize,
                manifest.files().size(),
                blocks,
                String.join(", ", keys),
                vouched
                        ? new Sentence("by keys you gave", "密钥由您提供")
                        : new Sentence(
                                "keys out of the package itself, for which nobody has vouched", "密钥取自证据包本身，无人担保"));
    }
}
