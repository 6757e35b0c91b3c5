/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest;

import io.tanheng.contracts.source.Channel;
import io.tanheng.contracts.source.DeviceSigning;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.source.PlantConstant;
import io.tanheng.contracts.source.RegisteredKey;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.evidence.device.DeviceKey;
import io.tanheng.methodology.measurement.Measurand;
import io.tanheng.telemetry.model.WireFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Registrations the tests share. */
public final class Registrations {

    public static final String DEVICE = "010000A8900016F000169DC0";

    private Registrations() {}

    /** A stack that speaks HJ 212 and has the channels a01011, a01012, a19001 and a21026. */
    public static SourceRegistration stack(String organisation, String source) {
        return registration(
                new SourceId(organisation, "harbour", source),
                WireFormat.HJ212,
                Optional.of(DEVICE),
                List.of(
                        channel("a01011", Measurand.FLUE_GAS_VELOCITY, "m/s", "0", "40"),
                        channel("a01012", Measurand.FLUE_GAS_TEMPERATURE, "degC", "0", "200"),
                        channel("a19001", Measurand.O2_DRY, "%", "0", "25"),
                        channel("a21026", Measurand.SO2_MASS_CONCENTRATION, "mg/m3", "0", "500")));
    }

    /** A boiler that speaks SenML. */
    public static SourceRegistration boiler(String organisation, String source) {
        return registration(
                new SourceId(organisation, "harbour", source),
                WireFormat.SENML,
                Optional.empty(),
                List.of(
                        channel("steam/flow", Measurand.STEAM_FLOW, "t/h", "0", "2000"),
                        channel("steam/temperature", Measurand.STEAM_TEMPERATURE, "degC", "0", "650"),
                        channel("load", Measurand.ELECTRIC_LOAD, "MW", "0", "700")));
    }

    /** The same with minute records of another length. */
    public static SourceRegistration withMinuteInterval(SourceRegistration of, String amount, String unit) {
        PlantConstant interval =
                new PlantConstant("MinInterval", new BigDecimal(amount), unit, "setting of the logger");
        return with(of, of.version() + 1, of.deviceCode(), List.of(interval));
    }

    public static SourceRegistration withVersion(SourceRegistration of, long version) {
        return with(of, version, of.deviceCode(), of.constants());
    }

    public static SourceRegistration withDevice(SourceRegistration of, String device) {
        return with(of, of.version() + 1, Optional.of(device), of.constants());
    }

    /** The same with keys its device signs by. */
    public static SourceRegistration signing(
            SourceRegistration of, DeviceSigning.Demand demand, RegisteredKey... keys) {
        return with(
                of,
                of.version(),
                of.deviceCode(),
                of.constants(),
                Optional.of(new DeviceSigning(demand, List.of(keys))));
    }

    /** A key as it is registered, valid from 2026 on. */
    public static RegisteredKey key(String id, DeviceKey key) {
        return new RegisteredKey(
                id,
                RegisteredKey.Algorithm.valueOf(key.algorithm().name()),
                key.pem().strip(),
                Instant.parse("2026-01-01T00:00:00Z"),
                Instant.parse("2100-01-01T00:00:00Z"));
    }

    private static SourceRegistration with(
            SourceRegistration of, long version, Optional<String> device, List<PlantConstant> constants) {
        return with(of, version, device, constants, of.signing());
    }

    private static SourceRegistration with(
            SourceRegistration of,
            long version,
            Optional<String> device,
            List<PlantConstant> constants,
            Optional<DeviceSigning> signing) {
        return new SourceRegistration(
                of.id(),
                version,
                of.name(),
                of.siteName(),
                of.sector(),
                of.region(),
                of.format(),
                device,
                of.zone(),
                of.channels(),
                of.methodId(),
                constants,
                of.referenceLabel(),
                of.changedAt(),
                of.changedBy(),
                signing);
    }

    private static SourceRegistration registration(
            SourceId id, WireFormat format, Optional<String> device, List<Channel> channels) {
        return new SourceRegistration(
                id,
                1,
                new LocalText("Stack 1", "一号烟囱"),
                new LocalText("Harbour", "港口电厂"),
                "power",
                "CN-31",
                format,
                device,
                ZoneId.of("Asia/Shanghai"),
                channels,
                Optional.empty(),
                List.of(new PlantConstant("F", new BigDecimal("33.18"), "m2", "survey of 2025-03-01")),
                Optional.empty(),
                Instant.parse("2026-01-01T00:00:00Z"),
                "test");
    }

    private static Channel channel(String parameter, Measurand measurand, String unit, String low, String high) {
        return new Channel(
                parameter,
                measurand,
                unit,
                new BigDecimal(low),
                new BigDecimal(high),
                new LocalText(parameter, parameter));
    }
}
