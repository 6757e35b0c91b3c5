/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence.timestamp;

/** Who can be asked when something was (RFC 3161). */
@FunctionalInterface
public interface TimestampAuthority {

    /**
     * Answers a question, with a time stamp or with the reason why there is none.
     *
     * @param query as {@link TimestampQuery#bytes()} writes it
     * @throws java.io.UncheckedIOException when nobody answers
     */
    byte[] answer(byte[] query);
}
