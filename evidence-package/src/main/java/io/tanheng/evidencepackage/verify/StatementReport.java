/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import io.tanheng.evidencepackage.format.Subject;
import io.tanheng.methodology.outcome.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * A package of a statement in which everything holds.
 *
 * @param files of the package
 * @param hours computed again
 * @param figures of those hours, each with value or gap
 * @param steps of the statement's derivations
 * @param blocks hours whose averages were made again from their samples, and every original byte hashed
 * @param proofs that something is in the log
 * @param log its name
 * @param logSize entries of the checkpoint
 * @param keys that have signed, as name and id
 */
public record StatementReport(
        int files,
        Subject.OfStatement subject,
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
        List<Sentence> notes)
        implements Report {

    public StatementReport {
        keys = List.copyOf(keys);
        timestamps = List.copyOf(timestamps);
        notes = List.copyOf(notes);
    }

    /** None: a statement rests on what is measured and recorded. */
    @Override
    public List<Sentence> basis() {
        return List.of();
    }

    @Override
    public Sentence line() {
        return Sentence.of(
                "Holds: statement {0} version {1} of {2}; {3} hours with {4} figures and {5} steps computed again to the last"
                        + " digit, {6} proofs of the log {7} ({8} entries), {9} files, {10} hours down to the original bytes; signed by"
                        + " {11}, {12}.",
                "成立：{2} 的 {0} 声明第 {1} 版；{3} 个小时的 {4} 个数值与 {5} 个步骤重新计算，末位一致；日志 {7}（{8} 个条目）的 {6} 个证明，{9} 个文件，{10}"
                        + " 个小时核至原始字节；签名 {11}，{12}。",
                subject.period(),
                subject.version(),
                subject.site().key(),
                hours,
                figures,
                steps,
                proofs,
                log,
                logSize,
                files,
                blocks,
                String.join(", ", keys),
                believed());
    }
}
