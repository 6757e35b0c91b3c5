/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.contracts.source.Channel;
import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.source.PlantConstant;
import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.source.SourceRegistration;
import io.tanheng.methodology.measurement.Measurand;
import io.tanheng.methodology.measurement.StackMethod;
import io.tanheng.telemetry.model.WireFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Three sources as a plant would register them. */
final class SampleSources {

    static final SourceId STACK = new SourceId("north-power", "river-bend", "stack-1");
    static final SourceId METERS = new SourceId("north-power", "river-bend", "boiler-1");
    static final SourceId SILENT = new SourceId("south-cement", "stone-hill", "kiln-1");

    static final String DEVICE = "320500A8900016F000010101";
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private SampleSources() {}

    static List<SourceRegistration> all(Instant changedAt) {
        return List.of(stack(changedAt), meters(changedAt), silent(changedAt));
    }

    static SourceRegistration stack(Instant changedAt) {
        return new SourceRegistration(
                STACK,
                1,
                new LocalText("Unit 1, stack", "1 号机组烟囱"),
                new LocalText("River Bend power plant", "河湾电厂"),
                "power",
                "320500",
                WireFormat.HJ212,
                Optional.of(DEVICE),
                ZONE,
                List.of(
                        channel("a01011", Measurand.FLUE_GAS_VELOCITY, "m/s", "0", "30", "Flue-gas velocity", "烟气流速"),
                        channel(
                                "a01012",
                                Measurand.FLUE_GAS_TEMPERATURE,
                                "degC",
                                "-30",
                                "220",
                                "Flue-gas temperature",
                                "烟气温度"),
                        channel(
                                "a01013",
                                Measurand.FLUE_GAS_GAUGE_PRESSURE,
                                "kPa",
                                "-2",
                                "2",
                                "Gauge pressure",
                                "烟气静压"),
                        channel("a01014", Measurand.FLUE_GAS_MOISTURE, "%", "0", "30", "Moisture", "烟气湿度"),
                        channel("a01006", Measurand.AMBIENT_PRESSURE, "kPa", "80", "110", "Ambient pressure", "大气压力"),
                        channel("a19001", Measurand.O2_DRY, "%", "0", "21.5", "O2, dry", "氧含量（干基）"),
                        channel("a05001", Measurand.CO2_DRY, "%", "0", "14.5", "CO2, dry", "二氧化碳（干基）"),
                        channel("a05991", Measurand.REFERENCE_CO2_MASS, "t/h", "0", "500", "True CO2", "真实 CO2")),
                Optional.of(StackMethod.CN_HJ75_CO2_DRY_PERCENT.id()),
                List.of(
                        new PlantConstant(
                                "F",
                                new BigDecimal("23.76"),
                                "m2",
                                "Survey of the duct, 12 March 2024, diameter 5.500 m"),
                        new PlantConstant(
                                "K_v", new BigDecimal("0.98"), "1", "Comparison with a pitot tube, report 2026-031")),
                Optional.of(new LocalText("Carbon balance of the fuel", "燃料碳平衡")),
                changedAt,
                "registry");
    }

    static SourceRegistration meters(Instant changedAt) {
        return new SourceRegistration(
                METERS,
                1,
                new LocalText("Unit 1, boiler meters", "1 号锅炉仪表"),
                new LocalText("River Bend power plant", "河湾电厂"),
                "power",
                "320500",
                WireFormat.SENML,
                Optional.empty(),
                ZONE,
                List.of(
                        channel("fuel-flow", Measurand.FUEL_FLOW, "t/h", "0", "200", "Coal feed", "给煤量"),
                        channel("steam-flow", Measurand.STEAM_FLOW, "t/h", "0", "1200", "Main steam", "主蒸汽流量")),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                changedAt,
                "registry");
    }

    static SourceRegistration silent(Instant changedAt) {
        return new SourceRegistration(
                SILENT,
                1,
                new LocalText("Kiln 1", "1 号窑"),
                new LocalText("Stone Hill cement works", "石山水泥厂"),
                "building-materials",
                "610300",
                WireFormat.HJ212,
                Optional.of("610300A8900016F000020201"),
                ZONE,
                List.of(channel("a05001", Measurand.CO2_DRY, "%", "0", "40", "CO2, dry", "二氧化碳（干基）")),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                changedAt,
                "registry");
    }

    private static Channel channel(
            String parameter, Measurand measurand, String unit, String low, String high, String en, String zh) {
        return new Channel(
                parameter, measurand, unit, new BigDecimal(low), new BigDecimal(high), new LocalText(en, zh));
    }
}
