/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.replay;

import io.tanheng.cli.mqtt.Acknowledgement;
import io.tanheng.cli.mqtt.MqttSender;
import io.tanheng.cli.mqtt.SendFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Sends messages and waits for every acknowledgement; after a lost connection it sends again what was not acknowledged, as a
 * device does.
 *
 * @param ratePerSecond messages a second; 0 for as fast as they are acknowledged
 * @param patience how long it tries to reach the broker
 */
record Replayer(String url, double ratePerSecond, Duration patience, Consumer<Tally> progress) {

    private static final int OPEN_AT_ONCE = 100;
    private static final long ANSWER_SECONDS = 30;
    private static final long RETRY_MILLIS = 500;

    Tally send(List<Outgoing> messages) throws ReplayProblem {
        Run run = new Run(messages);
        long giveUp = System.nanoTime() + patience.toNanos();
        while (!run.complete()) {
            try (MqttSender sender = MqttSender.connect(
                    url, "tanheng-replay-" + ProcessHandle.current().pid())) {
                if (run.once(sender)) {
                    giveUp = System.nanoTime() + patience.toNanos();
                }
            } catch (SendFailure e) {
                waitOrGiveUp(giveUp, e);
            }
            if (!run.complete() && System.nanoTime() > giveUp) {
                return run.tally();
            }
        }
        return run.tally();
    }

    private static void waitOrGiveUp(long giveUp, SendFailure failure) throws ReplayProblem {
        if (System.nanoTime() > giveUp) {
            throw new ReplayProblem(
                    ReplayProblem.Code.BROKER_NOT_REACHED,
                    failure.getMessage() + ". Start ./demo, or say where the broker is with --mqtt.",
                    "无法连接 MQTT 服务器。请先启动 ./demo，或用 --mqtt 指定地址。");
        }
        pause(RETRY_MILLIS * 1_000_000);
    }

    private static void pause(long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The state of one replay over all its connections. */
    private final class Run {

        private final List<Outgoing> messages;
        private final BitSet acknowledged = new BitSet();
        private final BitSet unheard = new BitSet();
        private int sent;

        Run(List<Outgoing> messages) {
            this.messages = messages;
        }

        boolean complete() {
            return acknowledged.cardinality() + unheard.cardinality() == messages.size();
        }

        Tally tally() {
            return new Tally(messages.size(), sent, acknowledged.cardinality(), unheard.cardinality());
        }

        /** Sends what is open; true when at least one more was acknowledged. */
        boolean once(MqttSender sender) {
            int before = acknowledged.cardinality();
            List<Integer> numbers = new ArrayList<>();
            List<CompletableFuture<Acknowledgement>> answers = new ArrayList<>();
            for (int number = 0; number < messages.size(); number++) {
                if (acknowledged.get(number) || unheard.get(number)) {
                    continue;
                }
                Outgoing message = messages.get(number);
                keepRate();
                answers.add(sender.send(message.topic(), message.payload()));
                numbers.add(number);
                sent++;
                if (answers.size() == OPEN_AT_ONCE) {
                    settle(numbers, answers);
                }
            }
            settle(numbers, answers);
            return acknowledged.cardinality() > before;
        }

        private void keepRate() {
            if (ratePerSecond > 0) {
                pause((long) (1e9 / ratePerSecond));
            }
        }

        private void settle(List<Integer> numbers, List<CompletableFuture<Acknowledgement>> answers) {
            for (int index = 0; index < answers.size(); index++) {
                switch (answer(answers.get(index))) {
                    case TAKEN -> acknowledged.set(numbers.get(index));
                    case NO_RECEIVER -> unheard.set(numbers.get(index));
                }
            }
            numbers.clear();
            answers.clear();
            progress.accept(tally());
        }

        private Acknowledgement answer(CompletableFuture<Acknowledgement> answer) {
            try {
                return answer.orTimeout(ANSWER_SECONDS, TimeUnit.SECONDS).join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof TimeoutException
                        ? new SendFailure("The broker has not acknowledged for " + ANSWER_SECONDS + " s", e)
                        : new SendFailure("A message was not acknowledged: " + e.getMessage(), e);
            }
        }
    }
}
