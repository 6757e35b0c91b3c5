/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import io.tanheng.demo.faults.BrokerSwitch;
import io.tanheng.demo.plants.HistoryProgress;
import io.tanheng.demo.plants.Plants;
import io.tanheng.demo.plants.PlantsConfiguration;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** The simulated plants at work, and how far their history has come in words. */
final class Playing {

    private Playing() {}

    /** Registers the sources, lets the plants report, and says where they can be broken. */
    static Plants begin(
            Servers servers, Services services, DemoClock clock, Watch watch, DataFolder data, Console console)
            throws IOException {
        Optional<BrokerSwitch> broker = servers.broker().map(watch::switchFor);
        Plants plants = Plants.start(new PlantsConfiguration(
                servers.brokerAddress(), clock.clock(), data.resolve("plants"), broker, new Told(console)));
        console.happened("plants.begin");
        return plants;
    }

    /** Says every ten seconds how far the history has come, and when it is complete. */
    private static final class Told implements Consumer<HistoryProgress> {

        private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

        private final Console console;
        private Duration next = BETWEEN_LINES;
        private boolean complete;

        Told(Console console) {
            this.console = console;
        }

        @Override
        public synchronized void accept(HistoryProgress progress) {
            if (complete || progress.hours() == 0) {
                return;
            }
            if (progress.complete()) {
                complete = true;
                console.happened("plants.historySent", Long.toString(progress.hours()));
            } else if (progress.elapsed().compareTo(next) > 0) {
                next = progress.elapsed().plus(BETWEEN_LINES);
                console.happened(
                        "plants.history",
                        Long.toString(progress.acknowledgedHours()),
                        Long.toString(progress.hours()),
                        Long.toString(Math.round(100 * progress.fraction())));
            }
        }
    }
}
