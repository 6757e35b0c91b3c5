/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.delivery;

import io.tanheng.cli.mqtt.Acknowledgement;
import io.tanheng.cli.mqtt.MqttSender;
import io.tanheng.contracts.topics.SecuredTopic;
import io.tanheng.demo.plants.source.SimulatedSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * One source's readings on their way: a few batches at once, and a mark that moves only over what is acknowledged.
 *
 * <p>Used by the thread of its plant alone, but for {@link #sendAgainFrom}.
 */
final class SourceLane {

    private static final int BATCHES_AT_ONCE = 4;
    private static final Duration LIVE = Duration.ofMinutes(3);
    private static final Duration MOMENTS_APART = Duration.ofSeconds(30);

    private final SimulatedSource source;
    private final Mischief mischief;
    private final Reports reports;
    private final DeliveryMarks marks;
    private final Optional<SigningDevice> signing;
    private final Deque<Flight> flights = new ArrayDeque<>();
    private volatile Optional<Instant> sendAgainFrom = Optional.empty();
    private volatile Instant acknowledged;
    private Instant planned;
    private Instant lastMoment = Instant.EPOCH;

    SourceLane(
            SimulatedSource source,
            Mischief mischief,
            DeliveryMarks marks,
            Instant start,
            Optional<SigningDevice> signing) {
        this.signing = signing;
        this.source = source;
        this.mischief = mischief;
        this.marks = marks;
        reports = new Reports(source, mischief);
        acknowledged = marks.of(source.id()).orElse(start);
        planned = acknowledged;
    }

    /** A batch under way. */
    private record Flight(Instant until, List<CompletableFuture<Acknowledgement>> answers) {

        boolean landed() {
            return answers.stream().allMatch(CompletableFuture::isDone);
        }

        boolean failed() {
            return answers.stream().anyMatch(CompletableFuture::isCompletedExceptionally);
        }

        boolean unheard() {
            return answers.stream().anyMatch(answer -> answer.join() == Acknowledgement.NO_RECEIVER);
        }
    }

    /** Everything before it is acknowledged. */
    Instant acknowledged() {
        return acknowledged;
    }

    SimulatedSource source() {
        return source;
    }

    /** What was sent from here on was in vain; send it again. */
    void sendAgainFrom(Instant minute) {
        sendAgainFrom = Optional.of(minute);
    }

    /** After a lost connection: what is not acknowledged counts as not sent. */
    void startOver() {
        flights.clear();
        signing.ifPresent(SigningDevice::startOver);
        planned = acknowledged;
    }

    /** Sends what is due, as far as the number of open batches allows. */
    void send(MqttSender sender, Instant now, Runnable wake) {
        sendAgainFrom.ifPresent(this::goBack);
        if (mischief.withheld()) {
            return;
        }
        while (flights.size() < BATCHES_AT_ONCE) {
            Optional<Batch> batch = reports.next(planned, now);
            if (batch.isEmpty()) {
                break;
            }
            flights.add(takeOff(batch.get(), sender, wake));
            planned = batch.get().until();
        }
        moment(sender, now);
    }

    /**
     * Moves the mark over what has been acknowledged.
     *
     * @return false when something failed or nobody listens, so that the line should wait and start over
     */
    boolean settle() {
        while (!flights.isEmpty() && flights.peek().landed()) {
            Flight flight = flights.remove();
            if (flight.failed() || flight.unheard()) {
                startOver();
                return false;
            }
            acknowledged = flight.until();
            marks.set(source.id(), acknowledged);
        }
        return true;
    }

    private Flight takeOff(Batch batch, MqttSender sender, Runnable wake) {
        List<CompletableFuture<Acknowledgement>> answers = new ArrayList<>();
        List<byte[]> manifests = signing.map(device -> device.manifests(batch, mischief.signsWrongly()))
                .orElse(List.of());
        String beside = new SecuredTopic(source.id(), SecuredTopic.Kind.MANIFEST).toString();
        manifests.forEach(manifest -> answers.add(sent(sender, beside, manifest, wake)));
        batch.payloads()
                .forEach(payload -> answers.add(sent(sender, source.topic().toString(), payload, wake)));
        return new Flight(batch.until(), answers);
    }

    private static CompletableFuture<Acknowledgement> sent(
            MqttSender sender, String topic, byte[] payload, Runnable wake) {
        return sender.send(topic, payload).whenComplete((taken, failure) -> wake.run());
    }

    /** Real-time values are only worth sending while they are; nobody makes them up later. */
    private void moment(MqttSender sender, Instant now) {
        boolean live = !planned.isBefore(now.minus(LIVE));
        Instant moment =
                Instant.ofEpochSecond(now.getEpochSecond() / MOMENTS_APART.toSeconds() * MOMENTS_APART.toSeconds());
        if (!live || !moment.isAfter(lastMoment)) {
            return;
        }
        lastMoment = moment;
        byte[] payload = reports.moment(moment, now);
        signing.ifPresent(device -> device.sent(payload));
        sender.post(source.topic().toString(), payload);
    }

    private void goBack(Instant minute) {
        sendAgainFrom = Optional.empty();
        flights.clear();
        planned = minute.isBefore(acknowledged) ? minute : acknowledged;
        acknowledged = planned;
        marks.set(source.id(), acknowledged);
    }
}
