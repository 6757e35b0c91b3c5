/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.witness;

import io.tanheng.evidence.note.NoteSignature;
import io.tanheng.methodology.outcome.Sentence;
import java.util.List;
import java.util.stream.Collectors;

/** What a witness says to a log, each with the status the protocol has for it. */
public sealed interface WitnessAnswer {

    /** The status of the answer over HTTP. */
    int status();

    /** The body of the answer. */
    String body();

    /** The type of the body. */
    default String contentType() {
        return "text/plain; charset=utf-8";
    }

    /** The witness has signed. */
    record Cosigned(List<NoteSignature> signatures) implements WitnessAnswer {

        public Cosigned {
            signatures = List.copyOf(signatures);
        }

        @Override
        public int status() {
            return 200;
        }

        @Override
        public String body() {
            return signatures.stream().map(NoteSignature::line).collect(Collectors.joining());
        }
    }

    /** The witness is at another tree than the log thinks. */
    record AtOtherSize(long size) implements WitnessAnswer {

        @Override
        public int status() {
            return 409;
        }

        /** The size from which the log can go on, without another question. */
        @Override
        public String body() {
            return size + "\n";
        }

        @Override
        public String contentType() {
            return "text/x.tlog.size";
        }
    }

    /** The witness has not signed, and will not. */
    record Refused(Why why, Sentence reason) implements WitnessAnswer {

        @Override
        public int status() {
            return why.status;
        }

        @Override
        public String body() {
            return reason.twoLines() + "\n";
        }
    }

    /** Why a witness does not sign. */
    enum Why {
        /** The request cannot be read, or the tree has shrunk. */
        NOT_READABLE(400),
        /** None of the keys known for the log has signed. */
        NOT_SIGNED_BY_THE_LOG(403),
        /** A log the witness was not asked to watch. */
        LOG_NOT_KNOWN(404),
        /** The new tree does not continue the old one: the log has been caught, or the proof is wrong. */
        NOT_CONSISTENT(422);

        private final int status;

        Why(int status) {
            this.status = status;
        }
    }
}
