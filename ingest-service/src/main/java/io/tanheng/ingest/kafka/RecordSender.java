/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.kafka;

import io.tanheng.contracts.json.ContractJson;
import io.tanheng.contracts.readings.ReadingsCodec;
import io.tanheng.contracts.readings.ReadingsMessage;
import io.tanheng.contracts.topics.Topic;
import io.tanheng.ingest.domain.IngestLimits;
import io.tanheng.ingest.domain.Intake;
import io.tanheng.ingest.domain.Outgoing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/** Sends what a message became to Kafka: readings or quarantine, each with its original bytes in a header. */
public final class RecordSender {

    private final KafkaOut kafka;
    private final Intake intake;
    private final IngestLimits limits;

    public RecordSender(KafkaOut kafka, Intake intake, IngestLimits limits) {
        this.kafka = kafka;
        this.intake = intake;
        this.limits = limits;
    }

    /**
     * Sends without waiting.
     *
     * @return what was sent, which is a refusal where the record would have been too large
     */
    public Outgoing send(Outgoing outgoing, Callback callback) {
        if (outgoing instanceof Outgoing.Accepted accepted) {
            byte[] value = ReadingsCodec.encode(accepted.message());
            int size = value.length + accepted.original().length;
            if (size <= limits.largestRecordBytes()) {
                send(Topic.READINGS, key(accepted.message()), value, accepted.original(), callback);
                return accepted;
            }
            return send(intake.tooLarge(accepted, size), callback);
        }
        Outgoing.Refused refused = (Outgoing.Refused) outgoing;
        byte[] key = refused.message().id().getBytes(StandardCharsets.US_ASCII);
        send(Topic.QUARANTINE, key, ContractJson.write(refused.message()), refused.original(), callback);
        return refused;
    }

    private static byte[] key(ReadingsMessage message) {
        return message.source().key().getBytes(StandardCharsets.UTF_8);
    }

    // The callback hears of every failure; the future would only tell the same again.
    @SuppressWarnings("FutureReturnValueIgnored")
    private void send(Topic topic, byte[] key, byte[] value, byte[] original, Callback callback) {
        List<Header> headers = List.of(new RecordHeader(ReadingsMessage.ORIGINAL_HEADER, original));
        kafka.producer().send(new ProducerRecord<>(topic.topicName(), null, key, value, headers), callback);
    }
}
