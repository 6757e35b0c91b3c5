/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.domain;

import io.tanheng.contracts.source.Channel;
import io.tanheng.contracts.source.DeviceSigning;
import io.tanheng.contracts.source.PlantConstant;
import io.tanheng.contracts.source.RegisteredKey;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.evidence.device.DeviceKey;
import io.tanheng.methodology.quantity.Quantity;
import io.tanheng.methodology.quantity.Unit;
import io.tanheng.telemetry.hj212.Hj212Parser;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A registration prepared for the check of thousands of frames. */
public final class RegisteredSource {

    /** The plant constant that says how long the period of a minute record is, where it is not one minute. */
    public static final String MINUTE_INTERVAL = "MinInterval";

    private static final Optional<DeviceSigning.Demand> MUST_SIGN = Optional.of(DeviceSigning.Demand.EACH_PAYLOAD);
    private static final Unit SECOND = Unit.parse("s");

    private final SourceRegistration registration;
    private final Map<String, Channel> channels;
    private final byte[] key;
    private final int minuteSeconds;
    private final boolean mustSign;
    private final Map<String, SigningKey> signingKeys = new HashMap<>();

    public RegisteredSource(SourceRegistration registration) {
        this.registration = registration;
        this.channels =
                registration.channels().stream().collect(Collectors.toMap(Channel::parameter, Function.identity()));
        this.key = registration.id().key().getBytes(StandardCharsets.UTF_8);
        this.minuteSeconds = registration.constants().stream()
                .filter(constant -> constant.symbol().equals(MINUTE_INTERVAL))
                .findFirst()
                .map(RegisteredSource::seconds)
                .orElse(Hj212Parser.MINUTE_SECONDS);
        this.mustSign = registration.signing().map(DeviceSigning::demand).equals(MUST_SIGN);
        registration.signing().map(DeviceSigning::keys).orElse(List.of()).forEach(this::prepare);
    }

    public SourceRegistration registration() {
        return registration;
    }

    public Optional<Channel> channel(String parameter) {
        return Optional.ofNullable(channels.get(parameter));
    }

    /** The record key as bytes; shared, so do not change it. */
    public byte[] key() {
        return key;
    }

    /** The length of the period of a minute record in seconds. */
    public int minuteSeconds() {
        return minuteSeconds;
    }

    /** Whether a payload without a signature cannot be used. */
    boolean mustSign() {
        return mustSign;
    }

    /** A key its device may sign by, ready for use. */
    record SigningKey(RegisteredKey registered, DeviceKey key) {}

    private void prepare(RegisteredKey key) {
        try {
            signingKeys.put(key.id(), new SigningKey(key, DeviceKey.ofPem(key.publicKey())));
        } catch (io.tanheng.evidence.problem.Refusal refusal) {
            // the registry takes no such key; if one came all the same, what it signed is of an unknown key
            signingKeys.remove(key.id());
        }
    }

    Optional<SigningKey> signingKey(String id) {
        return Optional.ofNullable(signingKeys.get(id));
    }

    /** The MQTT topic this source publishes to. */
    public String topic() {
        return new io.tanheng.contracts.topics.MqttTopic(registration.id(), registration.format()).toString();
    }

    private static int seconds(PlantConstant constant) {
        return new Quantity(constant.amount(), Unit.parse(constant.unit()))
                .in(SECOND)
                .amount()
                .intValue();
    }
}
