/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting;

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
import java.util.Optional;

/** A registered stack for tests; its duct and constant are those of the worked example HJ-1. */
public final class Plant {

    public static final String CO2 = "a05001";
    public static final String REFERENCE = "reference";

    private Plant() {}

    public static SourceRegistration stack(String source) {
        return stack(source, 1, ZoneId.of("Asia/Shanghai"));
    }

    public static SourceRegistration stack(String source, long version, ZoneId zone) {
        return new SourceRegistration(
                new SourceId("north-power", "plant-1", source),
                version,
                new LocalText("Stack " + source, "烟囱 " + source),
                new LocalText("Plant 1", "一号厂"),
                "power",
                "310000",
                WireFormat.HJ212,
                Optional.of("010000A8900016F000169DC0"),
                zone,
                channels(),
                Optional.of("cn-hj75-co2-dry-percent"),
                List.of(
                        new PlantConstant("F", new BigDecimal("38.5"), "m2", "survey 2025-03-01"),
                        new PlantConstant("K_v", new BigDecimal("1.02"), "1", "velocity profile 2025-03-02")),
                Optional.of(new LocalText("true value of the simulation", "模拟真值")),
                Instant.parse("2026-08-20T00:00:00Z").plusSeconds(version),
                "test");
    }

    private static List<Channel> channels() {
        return List.of(
                channel("a01011", Measurand.FLUE_GAS_VELOCITY, "m/s", "velocity", "流速"),
                channel("a01012", Measurand.FLUE_GAS_TEMPERATURE, "degC", "temperature", "温度"),
                channel("a01013", Measurand.FLUE_GAS_GAUGE_PRESSURE, "Pa", "gauge pressure", "静压"),
                channel("a01006", Measurand.AMBIENT_PRESSURE, "Pa", "ambient pressure", "大气压"),
                channel("a01014", Measurand.FLUE_GAS_MOISTURE, "%", "moisture", "湿度"),
                channel(CO2, Measurand.CO2_DRY, "%", "CO2", "二氧化碳"),
                channel(REFERENCE, Measurand.REFERENCE_CO2_MASS, "kg/h", "true CO2", "CO2 真值"));
    }

    private static Channel channel(String parameter, Measurand measurand, String unit, String en, String zh) {
        return new Channel(
                parameter, measurand, unit, new BigDecimal("-1e6"), new BigDecimal("1e9"), new LocalText(en, zh));
    }
}
