/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting;

import io.tanheng.contracts.source.Channel;
import io.tanheng.contracts.source.DeviceSigning;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.source.PlantConstant;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.methodology.measurement.Measurand;
import io.tanheng.telemetry.model.WireFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Registrations for tests; the stack is that of the worked examples HJ-1 and CCEMS-1. */
public final class Sources {

    public static final LocalText NAME = new LocalText("Stack 1", "1 号烟囱");

    private Sources() {}

    public static SourceRegistration stack(SourceId id, long version) {
        return stack(id, version, "38.5", ZoneId.of("Asia/Shanghai"));
    }

    public static SourceRegistration stack(SourceId id, long version, String area, ZoneId zone) {
        return new SourceRegistration(
                id,
                version,
                NAME,
                NAME,
                "power",
                "310000",
                WireFormat.HJ212,
                Optional.of("010000A8900016F000169DC0"),
                zone,
                channels("Pa"),
                Optional.of("cn-hj75-co2-dry-percent"),
                List.of(
                        new PlantConstant("F", new BigDecimal(area), "m2", "survey 2025-03-01"),
                        new PlantConstant("K_v", new BigDecimal("1.02"), "1", "velocity profile 2025-03-02")),
                Optional.empty(),
                Instant.parse("2025-12-01T00:00:00Z"),
                "test");
    }

    /** A belt scale or meter: one rate, and no method that computes from it. */
    public static SourceRegistration meter(SourceId id, String parameter, String unit) {
        SourceRegistration stack = stack(id, 1);
        return new SourceRegistration(
                stack.id(),
                1,
                stack.name(),
                stack.siteName(),
                stack.sector(),
                stack.region(),
                stack.format(),
                stack.deviceCode(),
                stack.zone(),
                List.of(channel(parameter, Measurand.FUEL_FLOW, unit)),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                stack.changedAt(),
                stack.changedBy());
    }

    public static List<Channel> channels(String pressureUnit) {
        return List.of(
                channel("a01011", Measurand.FLUE_GAS_VELOCITY, "m/s"),
                channel("a01012", Measurand.FLUE_GAS_TEMPERATURE, "degC"),
                channel("a01013", Measurand.FLUE_GAS_GAUGE_PRESSURE, pressureUnit),
                channel("a01006", Measurand.AMBIENT_PRESSURE, "Pa"),
                channel("a01014", Measurand.FLUE_GAS_MOISTURE, "%"),
                channel("a05001", Measurand.CO2_DRY, "%"));
    }

    static Channel channel(String parameter, Measurand measurand, String unit) {
        return new Channel(parameter, measurand, unit, new BigDecimal("-1e6"), new BigDecimal("1e9"), NAME);
    }

    /** The same stack, and what is demanded of its signatures. */
    public static SourceRegistration signing(SourceRegistration stack, DeviceSigning.Demand demand) {
        return new SourceRegistration(
                stack.id(),
                stack.version(),
                stack.name(),
                stack.siteName(),
                stack.sector(),
                stack.region(),
                stack.format(),
                stack.deviceCode(),
                stack.zone(),
                stack.channels(),
                stack.methodId(),
                stack.constants(),
                stack.referenceLabel(),
                stack.changedAt(),
                stack.changedBy(),
                Optional.of(new DeviceSigning(demand, List.of())));
    }

    /** The same stack with other channels. */
    public static SourceRegistration withChannels(SourceRegistration stack, long version, List<Channel> channels) {
        return new SourceRegistration(
                stack.id(),
                version,
                stack.name(),
                stack.siteName(),
                stack.sector(),
                stack.region(),
                stack.format(),
                stack.deviceCode(),
                stack.zone(),
                channels,
                stack.methodId(),
                stack.constants(),
                stack.referenceLabel(),
                stack.changedAt(),
                stack.changedBy());
    }
}
