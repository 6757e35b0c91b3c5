/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.rest;

import static io.tanheng.ingest.rest.RegistrationCode.CHANNEL_TWICE;
import static io.tanheng.ingest.rest.RegistrationCode.CONSTANT_TWICE;
import static io.tanheng.ingest.rest.RegistrationCode.MEASURAND_NOT_KNOWN;
import static io.tanheng.ingest.rest.RegistrationCode.NO_CHANNELS;
import static io.tanheng.ingest.rest.RegistrationCode.RANGE_EMPTY;
import static io.tanheng.ingest.rest.RegistrationCode.UNIT_NOT_KNOWN;
import static io.tanheng.ingest.rest.RegistrationCode.UNIT_OF_OTHER_DIMENSION;

import io.tanheng.contracts.source.Channel;
import io.tanheng.contracts.source.PlantConstant;
import io.tanheng.methodology.measurement.Measurand;
import io.tanheng.methodology.quantity.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the channels and the plant constants of a registration. */
final class ChannelsReader {

    private final Fields registration;

    ChannelsReader(Fields registration) {
        this.registration = registration;
    }

    List<Channel> channels() {
        List<Channel> channels = new ArrayList<>();
        Set<String> parameters = new HashSet<>();
        for (Fields fields : registration.list("channels")) {
            Channel channel = channel(fields);
            if (!parameters.add(channel.parameter()) && !channel.parameter().isEmpty()) {
                fields.add(
                        CHANNEL_TWICE,
                        "parameter",
                        channel.parameter() + " is there twice; each parameter has one channel. Remove one.",
                        channel.parameter() + " 重复；每个参数只能有一个通道，请删除一个。");
            }
            channels.add(channel);
        }
        if (channels.isEmpty()) {
            registration.add(
                    NO_CHANNELS,
                    "channels",
                    "There is none; a source that may send nothing is no source. Give each parameter with unit and range.",
                    "没有通道；请为每个参数填写单位与合理范围。");
        }
        return channels;
    }

    List<PlantConstant> constants() {
        List<PlantConstant> constants = new ArrayList<>();
        Set<String> symbols = new HashSet<>();
        for (Fields fields : registration.list("constants")) {
            PlantConstant constant = new PlantConstant(
                    fields.text("symbol"), fields.number("amount"), fields.text("unit"), fields.text("origin"));
            unit(fields, constant.unit());
            if (!symbols.add(constant.symbol()) && !constant.symbol().isEmpty()) {
                fields.add(
                        CONSTANT_TWICE,
                        "symbol",
                        constant.symbol() + " is there twice; each constant has one value. Remove one.",
                        constant.symbol() + " 重复；每个常数只能有一个值，请删除一个。");
            }
            constants.add(constant);
        }
        return constants;
    }

    private static Channel channel(Fields fields) {
        Channel channel = new Channel(
                fields.text("parameter"),
                measurand(fields),
                fields.text("unit"),
                fields.number("plausibleLow"),
                fields.number("plausibleHigh"),
                fields.names("name"));
        unit(fields, channel.unit()).ifPresent(unit -> dimension(fields, channel, unit));
        if (channel.plausibleLow().compareTo(channel.plausibleHigh()) > 0) {
            fields.add(
                    RANGE_EMPTY,
                    "plausibleLow",
                    "Found " + channel.plausibleLow() + " above " + channel.plausibleHigh()
                            + ", so that no value is plausible. Swap the two.",
                    "下限 " + channel.plausibleLow() + " 高于上限 " + channel.plausibleHigh() + "，没有合理值。请对调。");
        }
        return channel;
    }

    private static Measurand measurand(Fields fields) {
        String name = fields.text("measurand");
        Optional<Measurand> measurand = Arrays.stream(Measurand.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
        if (measurand.isEmpty() && !name.isEmpty()) {
            fields.add(
                    MEASURAND_NOT_KNOWN,
                    "measurand",
                    "Found " + name + "; expected is one of " + Arrays.toString(Measurand.values()) + ".",
                    "发现 " + name + "；应为以下之一：" + Arrays.toString(Measurand.values()) + "。");
        }
        return measurand.orElse(Measurand.OTHER);
    }

    private static Optional<Unit> unit(Fields fields, String text) {
        Optional<Unit> unit = text.isEmpty() ? Optional.empty() : Unit.tryParse(text);
        if (unit.isEmpty() && !text.isEmpty()) {
            fields.add(
                    UNIT_NOT_KNOWN,
                    "unit",
                    "Found " + text + "; expected are known units joined by . and /, such as mg/m3 or degC.",
                    "发现 " + text + "；应为以 . 与 / 连接的已知单位，例如 mg/m3 或 degC。");
        }
        return unit;
    }

    /** What no rule uses may have any unit. */
    private static void dimension(Fields fields, Channel channel, Unit unit) {
        Unit expected = Unit.parse(channel.measurand().unit());
        if (channel.measurand() != Measurand.OTHER && !unit.convertibleTo(expected)) {
            fields.add(
                    UNIT_OF_OTHER_DIMENSION,
                    "unit",
                    "Found " + unit + ", which cannot be expressed in " + expected + " as " + channel.measurand()
                            + " needs. Correct the unit or the measurand.",
                    "单位 " + unit + " 不能换算为 " + channel.measurand() + " 所需的 " + expected + "。请更正单位或被测量。");
        }
    }
}
