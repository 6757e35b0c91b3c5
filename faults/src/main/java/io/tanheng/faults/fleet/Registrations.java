/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.fleet;

import io.tanheng.contracts.source.Channel;
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
import java.util.Locale;
import java.util.Optional;

/** How the fleet's devices are registered. */
public final class Registrations {
    /** The method of the stacks: carbon dioxide as dry volume share, velocity from a Pitot tube. */
    public static final String STACK_METHOD = "cn-hj75-co2-dry-percent";

    /** Duct area in square metres. */
    public static final BigDecimal AREA = new BigDecimal("38.5");

    /** Velocity-field coefficient. */
    public static final BigDecimal VELOCITY_COEFFICIENT = new BigDecimal("1.02");

    private Registrations() {}

    static SourceRegistration stack(int number, ZoneId zone) {
        return registration(
                new SourceId("fleet-" + number % 3, "site-" + number % 7, "stack-" + number),
                WireFormat.HJ212,
                Optional.of(String.format(Locale.ROOT, "0F%022X", number)),
                zone,
                List.of(
                        channel("a01011", Measurand.FLUE_GAS_VELOCITY, "m/s", "0", "16.9"),
                        channel("a01012", Measurand.FLUE_GAS_TEMPERATURE, "degC", "0", "200"),
                        channel("a01013", Measurand.FLUE_GAS_GAUGE_PRESSURE, "kPa", "-5", "5"),
                        channel("a01006", Measurand.AMBIENT_PRESSURE, "kPa", "80", "110"),
                        channel("a01014", Measurand.FLUE_GAS_MOISTURE, "%", "0", "40"),
                        channel("a05001", Measurand.CO2_DRY, "%", "0", "20")),
                Optional.of(STACK_METHOD),
                List.of(
                        new PlantConstant("F", AREA, "m2", "survey of the fault suite"),
                        new PlantConstant("K_v", VELOCITY_COEFFICIENT, "1", "survey of the fault suite")));
    }

    static SourceRegistration meter(int number, ZoneId zone) {
        return registration(
                new SourceId("fleet-" + number % 3, "site-" + number % 7, "meter-" + number),
                WireFormat.SENML,
                Optional.empty(),
                zone,
                List.of(
                        channel("steam-temperature", Measurand.STEAM_TEMPERATURE, "degC", "0", "700"),
                        channel("load", Measurand.ELECTRIC_LOAD, "MW", "0", "700")),
                Optional.empty(),
                List.of());
    }

    private static Channel channel(String parameter, Measurand measurand, String unit, String low, String high) {
        return new Channel(
                parameter,
                measurand,
                unit,
                new BigDecimal(low),
                new BigDecimal(high),
                new LocalText(measurand.symbol(), measurand.symbol()));
    }

    private static SourceRegistration registration(
            SourceId id,
            WireFormat format,
            Optional<String> deviceCode,
            ZoneId zone,
            List<Channel> channels,
            Optional<String> method,
            List<PlantConstant> constants) {
        LocalText name = new LocalText("Fleet " + id.source(), "车队 " + id.source());
        LocalText site = new LocalText("Fleet " + id.site(), "车队 " + id.site());
        return new SourceRegistration(
                id,
                1,
                name,
                site,
                "power",
                "CN",
                format,
                deviceCode,
                zone,
                channels,
                method,
                constants,
                Optional.empty(),
                Instant.EPOCH,
                "fault suite");
    }
}
