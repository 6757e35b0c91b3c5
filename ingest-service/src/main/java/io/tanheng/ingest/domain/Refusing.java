/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.domain;

import io.tanheng.contracts.digest.Sha256;
import io.tanheng.contracts.quarantine.QuarantinedMessage;
import io.tanheng.contracts.topics.MqttTopic;
import io.tanheng.methodology.outcome.Sentence;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** Puts into quarantine what cannot be used, with as many of its bytes as a record takes. */
final class Refusing {

    private static final int MOST_CHARACTERS = 4_000;

    private final IngestLimits limits;

    Refusing(IngestLimits limits) {
        this.limits = limits;
    }

    Outgoing refused(String topic, byte[] original, Instant receivedAt, Refusal refusal) {
        byte[] kept = original.length <= limits.largestOriginalBytes()
                ? original
                : Arrays.copyOf(original, limits.largestOriginalBytes());
        Sentence detail = kept == original
                ? refusal.sentence()
                : Sentence.of(
                        "{0} Kept are the first {1} bytes; the digest is that of all.",
                        "{0}仅保留前 {1} 字节；摘要为全部字节的摘要。", refusal.sentence(), kept.length);
        return new Outgoing.Refused(
                new QuarantinedMessage(
                        Sha256.ofEntry(topic, original),
                        refusal.reason(),
                        bounded(detail).twoLines(),
                        topic,
                        MqttTopic.organisationOf(topic),
                        receivedAt,
                        Sha256.of(original),
                        Optional.empty()),
                kept);
    }

    /** No record grows beyond what Kafka takes, whatever a message has in it. */
    private static Sentence bounded(Sentence detail) {
        return new Sentence(bounded(detail.en()), bounded(detail.zh()));
    }

    private static String bounded(String words) {
        return words.length() <= MOST_CHARACTERS ? words : words.substring(0, MOST_CHARACTERS) + " ...";
    }
}
