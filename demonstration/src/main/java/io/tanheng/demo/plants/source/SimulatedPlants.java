/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.source;

import io.tanheng.contracts.source.SourceId;
import io.tanheng.contracts.topics.MqttTopic;
import io.tanheng.demo.plants.instrument.Instruments;
import io.tanheng.demo.plants.instrument.Quantities;
import io.tanheng.demo.plants.instrument.Quantity;
import io.tanheng.demo.plants.instrument.Upkeep;
import io.tanheng.demo.plants.operation.CampaignStops;
import io.tanheng.demo.plants.operation.LoadShape;
import io.tanheng.demo.plants.operation.NightStops;
import io.tanheng.demo.plants.operation.Noise;
import io.tanheng.demo.plants.operation.Plant;
import io.tanheng.demo.plants.operation.WeatherModel;
import io.tanheng.demo.plants.unit.CementKiln;
import io.tanheng.demo.plants.unit.CoalUnit;
import io.tanheng.demo.plants.unit.GasUnit;
import io.tanheng.demo.plants.unit.SinterStrand;
import io.tanheng.demo.plants.unit.SteelPowerUnit;
import io.tanheng.demo.plants.wire.Hj212Voice;
import io.tanheng.demo.plants.wire.SenmlVoice;
import io.tanheng.telemetry.model.WireFormat;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The plants of the demo. Their names are made up; what they burn and how they run is usual. */
public final class SimulatedPlants {

    public static final SourceId COAL_STACK = new SourceId("hanjiang-energy", "linjiang-chp", "stack-1");
    public static final SourceId COAL_METERS = new SourceId("hanjiang-energy", "linjiang-chp", "boiler-1");
    public static final SourceId GAS_STACK = new SourceId("rhenus-power", "niederrhein", "hrsg-1");
    public static final SourceId CEMENT_KILN = new SourceId("qinling-cement", "baishi", "kiln-2");
    public static final SourceId STEEL_POWER = new SourceId("bohai-steel", "caofei", "power-3");
    public static final SourceId STEEL_SINTER = new SourceId("bohai-steel", "caofei", "sinter-1");

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private SimulatedPlants() {}

    /** All sources; instruments with errors, as they are. */
    public static List<SimulatedSource> all() {
        return all(1);
    }

    /** All sources; {@code errors} 0 makes every instrument perfect. */
    public static List<SimulatedSource> all(double errors) {
        Plant coal = coal();
        return List.of(
                chinese(COAL_STACK, "320500A8900016F000010101", coal, LocalTime.of(9, 20), errors),
                senml(COAL_METERS, coal, Quantities.boilerMeters(), Optional.empty(), errors),
                senml(
                        GAS_STACK,
                        gas(),
                        Quantities.europeanStack(),
                        Optional.of(Quantities.trueTonnes(Quantities.TRUE_CO2_SENML)),
                        errors),
                chinese(CEMENT_KILN, "610300A8900016F000020201", cement(), LocalTime.of(8, 35), errors),
                chinese(STEEL_POWER, "130209A8900016F000030301", steelPower(), LocalTime.of(10, 5), errors),
                chinese(STEEL_SINTER, "130209A8900016F000030401", sinter(), LocalTime.of(10, 25), errors));
    }

    /** One of them. */
    public static SimulatedSource source(SourceId id) {
        return all().stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No plant of the demo reports as " + id + "."));
    }

    private static Plant coal() {
        List<Double> day = List.of(
                0.58, 0.55, 0.53, 0.52, 0.53, 0.58, 0.68, 0.80, 0.88, 0.92, 0.90, 0.86, 0.80, 0.76, 0.74, 0.76, 0.83,
                0.92, 0.98, 0.99, 0.94, 0.84, 0.73, 0.64);
        return new Plant(
                new CoalUnit(),
                SHANGHAI,
                new LoadShape(day, 0.90, 0.03),
                new CampaignStops(33, 20, 44),
                Duration.ofHours(5),
                new WeatherModel(16.5, 12, 101_300),
                new Noise(1001));
    }

    private static Plant gas() {
        List<Double> day = List.of(
                0.50, 0.50, 0.50, 0.50, 0.50, 0.55, 0.80, 0.95, 0.98, 0.90, 0.78, 0.66, 0.58, 0.55, 0.58, 0.66, 0.82,
                0.96, 1.00, 0.98, 0.92, 0.78, 0.62, 0.55);
        return new Plant(
                new GasUnit(),
                BERLIN,
                new LoadShape(day, 0.82, 0.03),
                new NightStops(LocalTime.of(23, 10), LocalTime.of(5, 25)),
                Duration.ofMinutes(55),
                new WeatherModel(10.5, 8.5, 101_100),
                new Noise(2002));
    }

    private static Plant cement() {
        return new Plant(
                new CementKiln(),
                SHANGHAI,
                LoadShape.steady(0.96, 0.035),
                new CampaignStops(29, 14, 52),
                Duration.ofHours(7),
                new WeatherModel(13.5, 12.5, 95_600),
                new Noise(3003));
    }

    private static Plant steelPower() {
        return new Plant(
                new SteelPowerUnit(),
                SHANGHAI,
                LoadShape.steady(0.86, 0.09),
                new CampaignStops(41, 10, 30),
                Duration.ofHours(3),
                new WeatherModel(12.5, 14, 101_500),
                new Noise(4004));
    }

    private static Plant sinter() {
        return new Plant(
                new SinterStrand(),
                SHANGHAI,
                LoadShape.steady(0.93, 0.05),
                new CampaignStops(14, 8, 16),
                Duration.ofMinutes(90),
                new WeatherModel(12.5, 14, 101_500),
                new Noise(5005));
    }

    private static SimulatedSource chinese(
            SourceId id, String deviceCode, Plant plant, LocalTime calibration, double errors) {
        return new SimulatedSource(
                new MqttTopic(id, WireFormat.HJ212),
                new Hj212Voice(deviceCode, plant.zone()),
                new Instruments(
                        plant, Quantities.chineseStack(), new Upkeep(calibration, plant.zone(), plant.noise()), errors),
                Optional.of(Quantities.trueTonnes(Quantities.TRUE_CO2_HJ212)));
    }

    private static SimulatedSource senml(
            SourceId id, Plant plant, List<Quantity> quantities, Optional<Quantity> truth, double errors) {
        return new SimulatedSource(
                new MqttTopic(id, WireFormat.SENML),
                new SenmlVoice(),
                new Instruments(
                        plant, quantities, new Upkeep(LocalTime.of(11, 15), plant.zone(), plant.noise()), errors),
                truth);
    }
}
