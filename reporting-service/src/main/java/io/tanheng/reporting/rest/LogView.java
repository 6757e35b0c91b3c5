/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.rest;

import io.tanheng.reporting.log.LogState;
import io.tanheng.reporting.log.Trouble;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The evidence log now.
 *
 * @param origin what it is called, the first line of its checkpoints
 * @param size how many entries it has
 * @param root base64 of the root hash of all of them; empty where nothing was ever logged
 * @param waiting entries that are not logged yet
 * @param keys that sign it, in the form others are to be given: {@code name+id+base64}; empty where none was named, so that entries only wait
 * @param signedBy the key ids under the newest checkpoint, those of witnesses among them
 * @param witnesses who is asked to sign beside the log
 * @param timestamps the newest time stamps, those of larger checkpoints first
 * @param timestampTrouble why the authority gave none when it was asked last
 */
public record LogView(
        String origin,
        long size,
        String root,
        long waiting,
        List<String> keys,
        List<String> signedBy,
        List<WitnessRow> witnesses,
        List<TimestampRow> timestamps,
        Optional<TroubleRow> timestampTrouble) {

    /**
     * A witness and what it has signed last.
     *
     * @param size entries of that checkpoint; 0 where it has signed none
     */
    public record WitnessRow(
            String name, String key, String address, long size, Optional<Instant> at, Optional<TroubleRow> trouble) {}

    /**
     * A time stamp.
     *
     * @param size entries of the checkpoint that was stamped
     * @param imprint by which digest it was named to the authority
     * @param authority who says so, as in its certificate
     * @param policy under which it says so, an object identifier
     * @param demonstration whether it is of the authority inside of this service, which convinces nobody
     * @param answer where the answer is as the authority gave it
     * @param checkpoint where the bytes are that were stamped
     */
    public record TimestampRow(
            long size,
            String imprint,
            Instant at,
            String authority,
            String policy,
            boolean demonstration,
            String answer,
            String checkpoint) {}

    /** Why somebody outside did not do what was asked for. */
    public record TroubleRow(Instant at, String reason, String reasonChinese) {

        static TroubleRow of(Trouble trouble) {
            return new TroubleRow(
                    trouble.at(), trouble.what().en(), trouble.what().zh());
        }
    }

    static LogView of(LogState state) {
        return new LogView(
                state.origin(),
                state.size(),
                state.root(),
                state.waiting(),
                state.keys().stream().map(dated -> dated.key().text()).toList(),
                state.signedBy(),
                state.witnesses().stream().map(LogView::row).toList(),
                state.stamps().stream().map(LogTimestampsApi::row).toList(),
                state.stampTrouble().map(TroubleRow::of));
    }

    private static WitnessRow row(LogState.Beside beside) {
        return new WitnessRow(
                beside.name(),
                beside.key(),
                beside.address(),
                beside.size(),
                beside.at(),
                beside.trouble().map(TroubleRow::of));
    }
}
