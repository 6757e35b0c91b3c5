/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.source;

import io.tanheng.demo.plants.instrument.Measured;
import io.tanheng.demo.plants.instrument.Quantity;
import io.tanheng.demo.plants.wire.Spoken;
import io.tanheng.telemetry.model.DataFlag;
import io.tanheng.telemetry.model.Statistic;
import java.util.ArrayList;
import java.util.List;

/** Hours as data loggers make them: the mean of the valid minutes, normal if at least three quarters are (HJ 212-2017 D). */
final class HourAverages {

    private static final int ENOUGH_MINUTES = 45;

    private HourAverages() {}

    static List<Spoken> of(List<List<Measured>> minutes) {
        List<Spoken> values = new ArrayList<>();
        for (int number = 0; number < minutes.get(0).size(); number++) {
            int column = number;
            List<Measured> all =
                    minutes.stream().map(minute -> minute.get(column)).toList();
            add(all, values);
        }
        return values;
    }

    private static void add(List<Measured> minutes, List<Spoken> values) {
        Quantity quantity = minutes.get(0).quantity();
        List<Measured> valid =
                minutes.stream().filter(minute -> minute.flag().valid()).toList();
        List<Measured> counted = valid.isEmpty() ? minutes : valid;
        DataFlag flag = valid.size() >= ENOUGH_MINUTES ? DataFlag.NORMAL : mostFrequentFault(minutes);
        var statistics = counted.stream().mapToDouble(Measured::value).summaryStatistics();
        if (quantity.gases().isPresent()) {
            values.add(Spoken.of(new Measured(quantity, statistics.getMin(), flag), Statistic.MINIMUM));
        }
        values.add(Spoken.of(new Measured(quantity, statistics.getAverage(), flag), Statistic.AVERAGE));
        if (quantity.gases().isPresent()) {
            values.add(Spoken.of(new Measured(quantity, statistics.getMax(), flag), Statistic.MAXIMUM));
        }
    }

    private static DataFlag mostFrequentFault(List<Measured> minutes) {
        DataFlag worst = DataFlag.FAULT;
        long most = 0;
        for (DataFlag flag : DataFlag.values()) {
            long count =
                    minutes.stream().filter(minute -> minute.flag() == flag).count();
            if (!flag.valid() && count > most) {
                most = count;
                worst = flag;
            }
        }
        return worst;
    }
}
