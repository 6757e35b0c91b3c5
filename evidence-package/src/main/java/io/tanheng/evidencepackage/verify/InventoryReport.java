/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage.verify;

import io.tanheng.evidencepackage.format.Subject;
import io.tanheng.methodology.outcome.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * A package of an inventory in which everything holds.
 *
 * @param files of the package
 * @param sites whose statements were added up again
 * @param held sites whose certificate is here and held when the package was made
 * @param steps of the derivations of all statements
 * @param proofs that something is in the log
 * @param log its name
 * @param logSize entries of the checkpoint
 * @param keys that have signed, as name and id
 */
public record InventoryReport(
        int files,
        Subject.OfInventory subject,
        long sites,
        long held,
        long steps,
        long proofs,
        String log,
        long logSize,
        List<String> keys,
        boolean vouched,
        List<Sentence> timestamps,
        Optional<Sentence> certificate,
        List<Sentence> basis,
        List<Sentence> notes)
        implements Report {

    public InventoryReport {
        keys = List.copyOf(keys);
        timestamps = List.copyOf(timestamps);
        basis = List.copyOf(basis);
        notes = List.copyOf(notes);
    }

    @Override
    public Sentence line() {
        return Sentence.of(
                "Holds: inventory {0} version {1} of {2}; statements added up: {3}, and {4} steps computed again to the"
                        + " last digit, certificates that held: {5} of {3}, {6} proofs of the log {7} ({8} entries), {9}"
                        + " files; signed by {10}, {11}.",
                "成立：{2} 的 {0} 温室气体清单第 {1} 版；{3} 个厂区的声明重新相加，{4} 个步骤重新计算，末位一致；{3} 个厂区中 {5} 个的证书有效；日志 {7}（{8}"
                        + " 个条目）的 {6} 个证明，{9} 个文件；签名 {10}，{11}。",
                subject.period(),
                subject.version(),
                subject.organisation(),
                sites,
                steps,
                held,
                proofs,
                log,
                logSize,
                files,
                String.join(", ", keys),
                believed());
    }
}
