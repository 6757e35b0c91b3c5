/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import io.tanheng.contracts.fault.StopPoints;
import io.tanheng.contracts.time.ServiceClock;
import io.tanheng.ingest.domain.DeviceMessages;
import io.tanheng.ingest.domain.DeviceTrust;
import io.tanheng.ingest.domain.IngestLimits;
import io.tanheng.ingest.domain.Intake;
import io.tanheng.ingest.domain.SourceBook;
import io.tanheng.ingest.kafka.IngestFlow;
import io.tanheng.ingest.kafka.KafkaOut;
import io.tanheng.ingest.kafka.RecordSender;
import io.tanheng.ingest.metrics.IngestMetrics;
import io.tanheng.ingest.mqtt.MqttSettings;
import io.tanheng.ingest.mqtt.PahoDeviceMessages;
import io.tanheng.ingest.settings.DeviceTrustFiles;
import io.tanheng.ingest.settings.IngestSettings;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/** How the plain classes of the domain are put together. */
final class IngestBeans {

    /** What the topics take ({@code max.message.bytes} is 8 MiB), less room for the batch around a record. */
    private static final int LARGEST_RECORD_BYTES = 7 * 1024 * 1024;

    private static final Duration KEEP_ALIVE = Duration.ofSeconds(20);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    @Produces
    @Singleton
    ServiceClock clock(IngestSettings settings) {
        return ServiceClock.parse(settings.clock());
    }

    @Produces
    @Singleton
    StopPoints stopPoints() {
        return StopPoints.ofEnvironment();
    }

    @Produces
    @Singleton
    SourceBook sources() {
        return new SourceBook();
    }

    @Produces
    @Singleton
    IngestLimits limits(IngestSettings settings) {
        return new IngestLimits(
                settings.futureTolerance(), settings.retention(), settings.largestMessage(), LARGEST_RECORD_BYTES);
    }

    @Produces
    @Singleton
    DeviceTrust deviceTrust(IngestSettings settings) {
        return DeviceTrustFiles.read(settings.timestampAnchors(), settings.deviceKeys());
    }

    @Produces
    @Singleton
    Intake intake(SourceBook sources, ServiceClock clock, IngestLimits limits, DeviceTrust trust) {
        return new Intake(sources, clock, limits, trust);
    }

    @Produces
    @Singleton
    IngestMetrics metrics(MeterRegistry registry) {
        return new IngestMetrics(registry);
    }

    @Produces
    @Singleton
    KafkaOut kafkaOut(IngestSettings settings, IngestLimits limits) {
        return new KafkaOut(
                settings.kafka(), settings.deliveryTimeout(), settings.producerMemory(), limits.largestRecordBytes());
    }

    @Produces
    @Singleton
    RecordSender recordSender(KafkaOut kafka, Intake intake, IngestLimits limits) {
        return new RecordSender(kafka, intake, limits);
    }

    @Produces
    @Singleton
    IngestFlow flow(
            Intake intake, RecordSender sender, ServiceClock clock, IngestMetrics metrics, StopPoints stopPoints) {
        return new IngestFlow(intake, sender, clock, metrics, stopPoints);
    }

    @Produces
    @Singleton
    DeviceMessages deviceMessages(IngestSettings settings, IngestMetrics metrics, StopPoints stopPoints) {
        MqttSettings mqtt = new MqttSettings(
                settings.mqttUrl(),
                settings.clientId(),
                settings.mqttUser(),
                settings.mqttPassword(),
                settings.group(),
                settings.sessionExpiry(),
                settings.receiveMaximum(),
                KEEP_ALIVE,
                LONGEST_PAUSE);
        return new PahoDeviceMessages(mqtt, metrics, stopPoints);
    }
}
