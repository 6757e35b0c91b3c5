/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants;

import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.demo.faults.BrokerSwitch;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the plants need to run.
 *
 * @param mqttUrl the broker, such as {@code tcp://127.0.0.1:1883}
 * @param clock the clock all services run by
 * @param dataDirectory where they note what was acknowledged and what is broken on purpose
 * @param broker stops and starts the broker, absent when it is not ours
 * @param progress hears how far the history has come, about twice a second until it is complete
 */
public record PlantsConfiguration(
        String mqttUrl,
        ServiceClock clock,
        Path dataDirectory,
        Optional<BrokerSwitch> broker,
        Consumer<HistoryProgress> progress) {}
